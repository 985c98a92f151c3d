type Letters = 'running' | 'light' | 'strong'

/**
 * The mean advance of a letter in this type, in em, for words that run on and for names in light and in strong
 * letters: of Latin with all that stands between words, and of Cyrillic without its broad letters.
 */
const latinEm: Readonly<Record<Letters, number>> = { running: 0.545, light: 0.565, strong: 0.585 }
const cyrillicEm: Readonly<Record<Letters, number>> = { running: 0.59, light: 0.595, strong: 0.61 }
const broadEm = 0.86

const hangulEm = 0.92
const squareEm = 1
/** Hangul is all of one width: it makes up for nothing that is broader or narrower than the mean, so each has its own. */
const besideHangulEm = { digit: 0.66, space: 0.31 }
/** Few Latin letters are farther from their mean than many. */
const slackEm = 0.02

const broad = /[ЖМФШЩЫЮжмфшщыю]/gu
const cyrillic = /\p{Script=Cyrillic}/gu
const hangul = /\p{Script=Hangul}/gu
/** Hangul and what fills a square. */
const wide =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\u3200-\u33ff\uff01-\uff60]/gu
const digit = /\d/gu
const space = /[\s.,:·'’‘()]/gu

/**
 * The width of a line at a font size, reckoned and not measured: the same on every machine, before the fonts
 * are there and in tests. No line comes out wider than reckoned.
 */
export function textWidth(text: string, fontPx: number, letters: Letters = 'running'): number {
  const [cyrillics, broads] = [count(text, cyrillic), count(text, broad)]
  const cyrillicWidthEm = broads * broadEm + (cyrillics - broads) * cyrillicEm[letters]
  const wides = count(text, wide)
  const rest = text.length - cyrillics - wides
  const restEm = wides === 0 ? rest * latinEm[letters] : besideHangul(text, rest, latinEm[letters])
  return (cyrillicWidthEm + wideWidthEm(text) + restEm) * fontPx
}

/** The same for digits and what stands between them. */
export function numberWidth(text: string, fontPx: number): number {
  const [narrows, broads] = [count(text, /[.,’*\s]/gu), count(text, broad)]
  const rest = text.length - narrows - broads - count(text, wide)
  return (narrows * 0.36 + broads * broadEm + wideWidthEm(text) + rest * 0.64) * fontPx
}

function wideWidthEm(text: string): number {
  const hanguls = count(text, hangul)
  return hanguls * hangulEm + (count(text, wide) - hanguls) * squareEm
}

function besideHangul(text: string, rest: number, letterEm: number): number {
  const [digits, spaces] = [count(text, digit), count(text, space)]
  const others = rest - digits - spaces
  return digits * besideHangulEm.digit + spaces * besideHangulEm.space + others * (letterEm + slackEm)
}

function count(text: string, kind: RegExp): number {
  return text.match(kind)?.length ?? 0
}
