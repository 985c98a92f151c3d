import { endingOfNumber } from '../../formats/kkEndings.ts'

const ones = ['і', 'і', 'сі', 'і', 'і', 'і', 'сы', 'сі', 'і', 'ы']
const tens = ['і', 'ы', 'сы', 'ы', 'ы', 'і', 'ы', 'і', 'і', 'ы']
const hundred = 'і'
const thousand = 'ы'

/** A number in figures as a part of what was named, with the ending of the word in which it is read: 67-сі, 20 000-ы. */
export function possessed(figures: string): string {
  return `${figures}-${endingOf(numberIn(figures))}`
}

/** A number in figures as an upper bound: 90 000-ға дейін. */
export function upTo(figures: string): string {
  return `${figures}-${endingOfNumber(numberIn(figures))[0]}\u00a0дейін`
}

/** A percentage as a part of what was named: пайызы; a bounded one ends in a word: 0,1 %-дан азы. */
export function partOf(percent: string): string {
  return percent.endsWith('%') ? `${percent}-ы` : `${percent}ы`
}

function endingOf(number: number): string {
  if (number === 0) return ones[0] ?? hundred
  if (number % 1000 === 0) return thousand
  if (number % 100 === 0) return hundred
  return (number % 10 === 0 ? tens[(number / 10) % 10] : ones[number % 10]) ?? hundred
}

function numberIn(figures: string): number {
  return Number(figures.replace(/\D/g, ''))
}
