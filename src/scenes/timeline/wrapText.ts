import { textWidth } from '../../ui/textWidth.ts'

/** Breaks text at spaces into lines of at most a width; a word longer than the width keeps its line. */
export function wrapText(text: string, fontPx: number, widthPx: number): string[] {
  return filled(partsOf(text, ' '), fontPx, widthPx)
}

/** The same where no line may be wider: longer words break at fixed spaces and hyphens, else between letters. */
export function wrapClosely(text: string, fontPx: number, widthPx: number): string[] {
  const letters = Math.max(2, Math.floor(widthPx / textWidth('x', fontPx)))
  const fits = ({ word }: Part) => word.length <= letters
  const within = (part: Part, broken: (word: string) => Part[]): Part[] => {
    if (fits(part)) return [part]
    const parts = broken(part.word)
    return parts.map((one, index) => (index === parts.length - 1 ? { ...one, after: part.after } : one))
  }
  const parts = partsOf(text, ' ')
    .flatMap((part) => within(part, (word) => partsOf(word, '\u00a0')))
    .flatMap((part) => within(part, (word) => word.split(/(?<=-)/u).map((piece) => ({ word: piece, after: '' }))))
    .flatMap((part) => within(part, (word) => chopped(word, letters)))
  return filled(parts, fontPx, widthPx)
}

/** What is not broken, and what stands between it and the next on one line. */
interface Part {
  readonly word: string
  readonly after: string
}

function partsOf(text: string, between: string): Part[] {
  return text.split(between).map((word) => ({ word, after: between }))
}

/** Pieces of a word, of one length; a hyphen where it is cut between two letters. */
function chopped(word: string, letters: number): Part[] {
  const size = Math.ceil(word.length / Math.ceil(word.length / (letters - 1)))
  return Array.from({ length: Math.ceil(word.length / size) }, (_, index) => {
    const end = (index + 1) * size
    const isCut = /^\p{L}{2}$/u.test(word.slice(end - 1, end + 1))
    return { word: `${word.slice(index * size, end)}${isCut ? '-' : ''}`, after: '' }
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
