import { textWidth } from '../../ui/textWidth.ts'

/** Breaks text at spaces into lines of at most a width; a word longer than the width keeps its line. */
export function wrapText(text: string, fontPx: number, widthPx: number): string[] {
  return filled(partsOf(text, ' '), fontPx, widthPx)
}

/** The same where no line may be wider: longer words break at fixed spaces and hyphens, else between letters. */
export function wrapClosely(text: string, fontPx: number, widthPx: number): string[] {
  const fits = (word: string) => word.length <= leastLetters || textWidth(word, fontPx) <= widthPx
  const within = (part: Part, broken: (word: string) => Part[]): Part[] => {
    if (fits(part.word)) return [part]
    const parts = broken(part.word)
    return parts.map((one, index) => (index === parts.length - 1 ? { ...one, after: part.after } : one))
  }
  const parts = partsOf(text, ' ')
    .flatMap((part) => within(part, (word) => partsOf(word, '\u00a0')))
    .flatMap((part) => within(part, (word) => word.split(/(?<=-)/u).map((piece) => ({ word: piece, after: '' }))))
    .flatMap((part) => within(part, (word) => chopped(word, fits)))
  return filled(parts, fontPx, widthPx)
}

/** What stands on a line however narrow it is: a letter and a hyphen. */
const leastLetters = 2

/** What is not broken, and what stands between it and the next on one line. */
interface Part {
  readonly word: string
  readonly after: string
}

function partsOf(text: string, between: string): Part[] {
  return text.split(between).map((word) => ({ word, after: between }))
}

/** Pieces of a word, as few as fit and of one length; a hyphen where it is cut between two letters of an alphabet. */
function chopped(word: string, fits: (piece: string) => boolean): Part[] {
  for (let size = word.length - 1; size > 1; size--) {
    const pieces = piecesOf(word, Math.ceil(word.length / Math.ceil(word.length / size)))
    if (pieces.every(fits)) return pieces.map((piece) => ({ word: piece, after: '' }))
  }
  return piecesOf(word, 1).map((piece) => ({ word: piece, after: '' }))
}

function piecesOf(word: string, size: number): string[] {
  return Array.from({ length: Math.ceil(word.length / size) }, (_, index) => {
    const end = (index + 1) * size
    const isCut = /^[\p{Script=Latin}\p{Script=Cyrillic}]{2}$/u.test(word.slice(end - 1, end + 1))
    return `${word.slice(index * size, end)}${isCut ? '-' : ''}`
  })
}

function filled(parts: readonly Part[], fontPx: number, widthPx: number): string[] {
  const lines: string[] = []
  let between = ''
  for (const { word, after } of parts) {
    const last = lines.at(-1)
    const longer = `${last}${between}${word}`
    if (last !== undefined && textWidth(longer, fontPx) <= widthPx) lines[lines.length - 1] = longer
    else lines.push(word)
    between = after
  }
  return lines
}
