import { textWidth } from '../../ui/textWidth.ts'

/** Breaks text at spaces into lines of at most a width; a word longer than the width keeps its line. */
export function wrapText(text: string, fontPx: number, widthPx: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && textWidth(longer, fontPx) <= widthPx) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
