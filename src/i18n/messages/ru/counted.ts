/** Behind 1, behind 2 to 4 (and behind a fraction), behind 5 and more. */
export type Forms = readonly [one: string, few: string, many: string]

type Gender = 'm' | 'f' | 'n'

const rules = new Intl.PluralRules('ru')

const ones: Readonly<Record<Gender, readonly string[]>> = {
  m: ['ноль', 'один', 'два'],
  f: ['ноль', 'одна', 'две'],
  n: ['ноль', 'одно', 'два'],
}
const others = ['три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять']
const genitives = 'нуля одного двух трёх четырёх пяти шести семи восьми девяти десяти'.split(' ')

/** The form of a word behind a number. */
export function formOf(count: number, [one, few, many]: Forms): string {
  const rule = rules.select(count)
  return rule === 'one' ? one : rule === 'many' ? many : few
}

/** Counts up to ten in words, as running text has them. */
export function spelled(count: number, gender: Gender = 'm'): string {
  return ones[gender][count] ?? others[count - 3] ?? String(count)
}

/** The same in the genitive; feminine nouns are not counted so. */
export function spelledOf(count: number): string {
  return genitives[count] ?? String(count)
}

export function counted(count: number, forms: Forms, gender: Gender = 'm'): string {
  return `${spelled(count, gender)} ${formOf(count, forms)}`
}

/** An amount as a format wrote it, with its word; behind a bound the word stands in the genitive. */
export function ofAmount(amount: string, forms: Forms): string {
  const [, few, many] = forms
  const isBounded = !/^\d/.test(amount)
  return `${amount}\u00a0${formOf(numberIn(amount), isBounded ? [few, many, many] : forms)}`
}

/** The form of a word that goes with an amount as a format wrote it. */
export function formOfAmount(amount: string, forms: Forms): string {
  return formOf(numberIn(amount), forms)
}

function numberIn(amount: string): number {
  return Number(
    amount
      .replaceAll(/\s/g, '')
      .replace(',', '.')
      .match(/[\d.]+$/)?.[0] ?? 0,
  )
}
