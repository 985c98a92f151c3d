/** The mean advance of a letter in this type, in em; wide enough that no line comes out longer than reckoned. */
const letterEm = 0.545

/** The width of a line at a font size, reckoned and not measured: the same on every machine and before the fonts are there. */
export function textWidth(text: string, fontPx: number): number {
  return text.length * letterEm * fontPx
}

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
