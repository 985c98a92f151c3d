import { monthsBetween } from '../../src/plant/calendarMonths.ts'
import type { AmountClaim, Claim, Plant, Source, Statement } from '../../src/plant/plantSchema.ts'

const times = 10
const years = 20

/**
 * Ten times the record: of every claim, statement and source nine copies more, each citing its own. Their words stand
 * in other orders, because the same words again would weigh nothing over the wire. A series, which has one report a
 * period, gets earlier periods.
 */
export function tenfold(plant: Plant): Plant {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1)
  const grown = <Item>(items: readonly Item[], copyOf: (item: Item, copy: number) => Item) => [
    ...items,
    ...copies.flatMap((copy) => items.map((item) => copyOf(item, copy))),
  ]
  const sources = grown(Object.entries(plant.sources), ([id, source], copy): [string, Source] => [
    copied(id, copy),
    source,
  ])
  const facts = Object.entries(plant.facts).map(([id, fact]) => {
    if (fact.of !== 'amount' || fact.series !== true) {
      return [id, { ...fact, claims: grown<Claim>(fact.claims, saidAgain) }]
    }
    const span = spanOf(fact.claims)
    return [id, { ...fact, claims: grown(fact.claims, (claim, copy) => earlier(saidAgain(claim, copy), copy * span)) }]
  })
  return {
    ...plant,
    sources: Object.fromEntries(sources),
    facts: Object.fromEntries(facts) as Plant['facts'],
    statements: grown(plant.statements, saidAgain),
  }
}

/** The record twenty years on, with the output of every month reported. */
export function withTwentyYears(plant: Plant): Plant {
  const { output } = plant.facts
  const source = Object.entries(plant.sources).find(([, { language }]) => language === 'en')?.[0]
  const by = Object.keys(plant.parties)[0]
  if (output?.of !== 'amount' || source === undefined || by === undefined) {
    throw new Error('The record has no output to grow')
  }
  const [year = '', month = ''] = plant.checked.split('-')
  const checked = plant.checked.replace(year, String(Number(year) + years))
  const reported = monthsBetween(`${year}-${month}`, checked.slice(0, 7)).slice(0, -1)
  const claims = reported.map((period, index) => monthlyReport({ period, index, by, source, recorded: checked }))
  return { ...plant, checked, facts: { ...plant.facts, output: { ...output, claims: [...output.claims, ...claims] } } }
}

interface Reported {
  readonly period: string
  readonly index: number
  readonly by: string
  readonly source: string
  readonly recorded: string
}

function monthlyReport({ period, index, by, source, recorded }: Reported): AmountClaim {
  return {
    id: `bench.${period}`,
    kind: 'report',
    by,
    value: 3000 + ((index * 617) % 2800),
    unit: 'vehicle',
    period,
    recorded,
    source,
    quote: `The plant made so many cars in ${period}.`,
    translation: {
      kk: `Зауыт ${period} айында сонша көлік шығарды.`,
      ru: `За ${period} завод выпустил столько автомобилей.`,
      ko: `공장은 ${period}에 그만큼 만들었다.`,
    },
    support: 'official',
  }
}

function saidAgain<Saying extends Claim | Statement>(saying: Saying, copy: number): Saying {
  const inOrder = (words: string) => shuffled(words, copy)
  return {
    ...saying,
    id: copied(saying.id, copy),
    source: copied(saying.source, copy),
    quote: inOrder(saying.quote),
    ...(saying.translation && { translation: eachOf(saying.translation, inOrder) }),
    ...(saying.note && { note: eachOf(saying.note, inOrder) }),
    ...('restates' in saying && saying.restates !== undefined && { restates: copied(saying.restates, copy) }),
  }
}

function eachOf<Texts extends object>(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, change(text)])) as Texts
}

function copied(id: string, copy: number): string {
  return `${id}.c${copy}`
}

/** The same words in an order that is another for each copy and the same in each run. */
function shuffled(text: string, seed: number): string {
  const words = text.split(/\s+/)
  let state = seed * 7919 + text.length
  for (let last = words.length - 1; last > 0; last--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = state % (last + 1)
    ;[words[last], words[other]] = [words[other] ?? '', words[last] ?? '']
  }
  return words.join(' ')
}

/** Years from the first period of a series to its last. */
function spanOf(claims: readonly AmountClaim[]): number {
  const all = claims.flatMap(({ period }) => (period === undefined ? [] : [Number(period.slice(0, 4))]))
  return Math.max(...all) - Math.min(...all) + 1
}

function earlier(claim: AmountClaim, by: number): AmountClaim {
  const { period } = claim
  return period === undefined ? claim : { ...claim, period: `${Number(period.slice(0, 4)) - by}${period.slice(4)}` }
}
