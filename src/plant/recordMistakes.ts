import { languages } from './languages.ts'
import type { Mistake } from './mistake.ts'
import { unknownParty } from './nameMistakes.ts'
import { checkedPeriod, type PartialDate } from './partialDate.ts'
import type { AmountClaim, Claim, Fact, Plant, Statement } from './plantSchema.ts'
import { sectionMistakes } from './sectionMistakes.ts'
import { suggestion } from './suggestion.ts'

const longestQuoteWords = 40

const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/gu

/** What is wrong with a record whose shape is right: names that lead nowhere, dates out of order, values that stand twice. */
export function recordMistakes(plant: Plant): Mistake[] {
  return [
    ...repeatedIds(plant),
    ...Object.entries(plant.sources).flatMap(([id, source]) => sourceMistakes(`sources.${id}`, source)),
    ...Object.entries(plant.facts).flatMap(([id, fact]) => factMistakes(plant, `facts.${id}`, fact)),
    ...plant.statements.flatMap((one, index) => sayingMistakes(plant, `statements.${index}`, one)),
    ...sectionMistakes(plant),
  ]
}

function repeatedIds(plant: Plant): Mistake[] {
  const seen = new Map<string, string>()
  const places: [string, string][] = [
    ...Object.entries(plant.facts).flatMap(([id, fact]) =>
      fact.claims.map((claim, index): [string, string] => [claim.id, `facts.${id}.claims.${index}.id`]),
    ),
    ...plant.statements.map(({ id }, index): [string, string] => [id, `statements.${index}.id`]),
    ...plant.gaps.map(({ id }, index): [string, string] => [id, `gaps.${index}.id`]),
    ...plant.stakeholders.map(({ id }, index): [string, string] => [`stakeholder ${id}`, `stakeholders.${index}.id`]),
    ...plant.peers.map(({ id }, index): [string, string] => [`peer ${id}`, `peers.${index}.id`]),
  ]
  return places.flatMap(([id, place]) => {
    const first = seen.get(id)
    seen.set(id, first ?? place)
    return first === undefined ? [] : [{ place, problem: `the same id stands at ${first}: give each its own` }]
  })
}

function sourceMistakes(place: string, source: Plant['sources'][string]): Mistake[] {
  if (source.url === undefined && source.noLink === undefined) {
    return [{ place, problem: 'has neither "url" nor "noLink": give the address, or the reason why there is none' }]
  }
  if (source.url !== undefined && source.noLink !== undefined) {
    return [{ place, problem: 'has both "url" and "noLink": keep one' }]
  }
  return []
}

function factMistakes(plant: Plant, place: string, fact: Fact): Mistake[] {
  const mistakes = fact.claims.flatMap((claim, index) => claimMistakes(plant, `${place}.claims.${index}`, claim))
  if (fact.of !== 'amount') return mistakes
  return [...mistakes, ...seriesMistakes(place, fact), ...restatementMistakes(place, fact.claims)]
}

function claimMistakes(plant: Plant, place: string, claim: Claim): Mistake[] {
  const mistakes = sayingMistakes(plant, place, claim)
  const rank = claim.rank ?? 'normal'
  if (rank !== 'normal' && claim.reason === undefined) {
    mistakes.push({ place: `${place}.reason`, problem: `is missing: say why this claim is ${rank}` })
  }
  if ('to' in claim && claim.to !== undefined && claim.to <= claim.value) {
    mistakes.push({ place: `${place}.to`, problem: 'is not above "value": a range runs upwards' })
  }
  if (claim.kind === 'report' && 'date' in claim && claim.date === null) {
    mistakes.push({
      place: `${place}.date`,
      problem: 'is null: a report says when, only a plan may leave its date open',
    })
  }
  return [...mistakes, ...earlyReport(place, claim)]
}

function earlyReport(place: string, claim: Claim): Mistake[] {
  const about = 'date' in claim ? claim.date : 'period' in claim ? claim.period : undefined
  if (claim.kind !== 'report' || !about) return []
  return heardDates(claim)
    .filter(({ date }) => checkedPeriod(date).end < checkedPeriod(about).start)
    .map(({ field, date }) => ({
      place: `${place}.${field}`,
      problem: `${date} is before ${about}, which it reports: correct the date, or make it a "plan"`,
    }))
}

function heardDates({ said, published }: Claim | Statement): { field: string; date: PartialDate }[] {
  return Object.entries({ said, published }).flatMap(([field, date]) => (date === undefined ? [] : [{ field, date }]))
}

function sayingMistakes(plant: Plant, place: string, saying: Claim | Statement): Mistake[] {
  const mistakes = unknownParty(plant, `${place}.by`, saying.by)
  const words = wordsIn(saying.quote)
  if (!Object.hasOwn(plant.sources, saying.source)) {
    mistakes.push({
      place: `${place}.source`,
      problem: `no source "${saying.source}"${suggestion(saying.source, Object.keys(plant.sources))}`,
    })
  }
  if (words > longestQuoteWords) {
    mistakes.push({
      place: `${place}.quote`,
      problem: `has ${words} words: shorten it to ${longestQuoteWords} or fewer`,
    })
  }
  return [
    ...mistakes,
    ...translationMistakes(plant, `${place}.translation`, saying),
    ...datesOutOfOrder(plant.checked, place, saying),
  ]
}

/** Words are translated into every language of the page but their own. */
function translationMistakes(plant: Plant, place: string, { source, translation }: Claim | Statement): Mistake[] {
  const own = plant.sources[source]?.language
  if (own === undefined) return []
  return languages.flatMap((language) => {
    const stands = translation?.[language] !== undefined
    if (stands === (language !== own)) return []
    const problem = stands ? 'is the language of the words themselves: remove it' : 'is missing: translate the quote'
    return [{ place: `${place}.${language}`, problem }]
  })
}

/** Chinese and Japanese put no spaces between words; two characters are about one. */
function wordsIn(quote: string): number {
  const spaced = quote.replace(unspaced, ' ').split(/\s+/u).filter(Boolean).length
  return spaced + Math.ceil((quote.match(unspaced)?.length ?? 0) / 2)
}

function datesOutOfOrder(checked: PartialDate, place: string, saying: Claim | Statement): Mistake[] {
  const mistakes: Mistake[] = []
  const { said, published, recorded } = saying
  if (said !== undefined && published !== undefined && checkedPeriod(said).start > checkedPeriod(published).end) {
    mistakes.push({ place: `${place}.published`, problem: `${published} is before ${said}, when it was said` })
  }
  const later = heardDates(saying).find(({ date }) => checkedPeriod(date).start > recorded)
  if (later !== undefined) {
    mistakes.push({
      place: `${place}.recorded`,
      problem: `${recorded} is before ${later.date}, when it was ${later.field}`,
    })
  }
  if (recorded > checked) {
    mistakes.push({
      place: `${place}.recorded`,
      problem: `${recorded} is after ${checked}, when the record was checked: correct "checked"`,
    })
  }
  return mistakes
}

function seriesMistakes(place: string, fact: Extract<Fact, { of: 'amount' }>): Mistake[] {
  const seen = new Map<string, number>()
  return fact.claims.flatMap((claim, index) => {
    const at = `${place}.claims.${index}`
    if (fact.series !== true) return strayPeriod(at, claim)
    if (claim.period === undefined)
      return [{ place: `${at}.period`, problem: 'is missing: a series has one value a period' }]
    if (claim.kind !== 'report' || claim.restates !== undefined) return []
    const key = `${claim.period} ${claim.rank ?? 'normal'}`
    const first = seen.get(key)
    seen.set(key, first ?? index)
    if (first === undefined) return []
    return [
      {
        place: at,
        problem: `a value for ${claim.period} stands at ${place}.claims.${first} already: remove one, or rank them with a reason`,
      },
    ]
  })
}

function strayPeriod(place: string, { period }: AmountClaim): Mistake[] {
  if (period === undefined) return []
  const problem = 'stands in a fact that is no series: add "series": true to the fact, or drop the period'
  return [{ place: `${place}.period`, problem }]
}

function restatementMistakes(place: string, claims: readonly AmountClaim[]): Mistake[] {
  const ids = claims.map(({ id }) => id)
  return claims.flatMap(({ restates, id }, index) => {
    const at = `${place}.claims.${index}.restates`
    if (restates === id) return [{ place: at, problem: 'is the claim itself: name the one that it restates' }]
    if (restates === undefined || ids.includes(restates)) return []
    return [{ place: at, problem: `no other claim "${restates}"${suggestion(restates, ids)}` }]
  })
}
