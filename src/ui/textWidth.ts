/** The mean advance of a letter in this type, in em, for words that run on and for names in light and in strong letters. */
const letterEm = { running: 0.545, light: 0.565, strong: 0.585 }

/**
 * The width of a line at a font size, reckoned and not measured: the same on every machine, before the fonts
 * are there and in tests. No line comes out wider than reckoned.
 */
export function textWidth(text: string, fontPx: number, letters: keyof typeof letterEm = 'running'): number {
  return text.length * letterEm[letters] * fontPx
}

/** The same for digits and what stands between them. */
export function numberWidth(text: string, fontPx: number): number {
  const narrow = text.replace(/[^.,’*\s]/gu, '').length
  return (narrow * 0.36 + (text.length - narrow) * 0.64) * fontPx
}
