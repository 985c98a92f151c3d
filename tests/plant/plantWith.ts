import { asKnownOn, type KnownPlant } from '../../src/plant/asKnownOn.ts'
import { languages, type Text } from '../../src/plant/languages.ts'
import { parsePlant } from '../../src/plant/parsePlant.ts'
import { checkedPeriod, type Day, type PartialDate } from '../../src/plant/partialDate.ts'
import type {
  AmountClaim,
  DateClaim,
  DateFact,
  Fact,
  PlaceClaim,
  Plant,
  Stakeholder,
  Statement,
  WordsClaim,
} from '../../src/plant/plantSchema.ts'

/** A claim with only what the test is about; what kind of fact it makes follows from value, date, text or latitude. */
export type ClaimDraft =
  | (Partial<AmountClaim> & { readonly value: number })
  | (Partial<DateClaim> & { readonly date: PartialDate | null })
  | (Partial<WordsClaim> & { readonly text: Text })
  | (Partial<PlaceClaim> & { readonly latitude: number; readonly longitude: number })

/** The claims of a fact, or an object where the fact itself matters too. */
export type FactDraft =
  | readonly ClaimDraft[]
  | {
      readonly of?: Fact['of']
      readonly label?: Text
      readonly subject?: Text
      readonly happened?: Text
      readonly note?: Text
      readonly role?: NonNullable<DateFact['role']>
      readonly series?: true
      readonly claims: readonly ClaimDraft[]
    }

export type FactDrafts = Readonly<Record<string, FactDraft>>

export interface PlantDraft extends Partial<Omit<Plant, 'facts' | 'statements'>> {
  readonly statements?: readonly Partial<Statement>[]
}

/** The day on which a record of the tests was checked, unless it says otherwise. */
const checkedDay = '2026-06-30'

/**
 * The smallest plant that shows a case: `plantWith({ robots: [{ value: 68, unit: 'robot' }] })`.
 * It went through `parsePlant`, so no test can rest on a record that the page would refuse.
 * What is not given: report, without a rank, ids `robots-1`, `robots-2`, …, recorded on the day the record
 * was checked; said on the last day of what it reports, else on 2025-01-01; `said: undefined` is undated.
 * Sources and parties come into being by being named.
 */
export function plantWith(facts: FactDrafts = {}, rest: PlantDraft = {}): Plant {
  return parsePlant(recordWith(facts, rest))
}

/** The same plant, as known on the day it was checked. */
export function knownWith(facts: FactDrafts = {}, rest: PlantDraft = {}): KnownPlant {
  const plant = plantWith(facts, rest)
  return asKnownOn(plant, plant.checked)
}

/** The same record before it is parsed, for the tests of mistakes. */
export function recordWith(facts: FactDrafts = {}, rest: PlantDraft = {}): Plant {
  const checked = rest.checked ?? checkedDay
  const built = Object.fromEntries(Object.entries(facts).map(([id, draft]) => [id, factFrom(id, draft, checked)]))
  const statements = (rest.statements ?? []).map((draft, index) => statementFrom(draft, index, checked))
  const sayings = [...Object.values(built).flatMap(({ claims }) => [...claims]), ...statements]
  const parties = [...sayings.map(({ by }) => by), ...(rest.stakeholders ?? []).flatMap(partiesOf)]
  const sources = { ...Object.fromEntries(sayings.map(({ source }) => [source, aSource(source)])), ...rest.sources }
  for (const saying of sayings) translate(saying, sources[saying.source]?.language)
  return {
    plant: {
      name: inEveryLanguage('Plant'),
      scope: inEveryLanguage('Scope'),
      legalName: inEveryLanguage('Plant LLP'),
      car: inEveryLanguage('Car'),
    },
    checked,
    stakeholders: [],
    process: [],
    peers: [],
    gaps: [],
    searched: [],
    leftOut: [],
    ...rest,
    facts: built,
    statements,
    sources,
    parties: { ...Object.fromEntries(parties.map((id) => [id, aParty(id)])), ...rest.parties },
  }
}

/** A copy of a record with one field set, by its place: `changedAt(record, 'facts.robots.claims.0.value', -1)`. */
export function changedAt(record: unknown, place: string, value: unknown): unknown {
  const copy = structuredClone(record)
  const keys = place.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy as Record<string, unknown>)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

/** A text of the record, the same in every language it must stand in. */
export function inEveryLanguage(words: string): Text {
  return Object.fromEntries(languages.map((language) => [language, words])) as Text
}

export function aSource(title: string): Plant['sources'][string] {
  return { publisher: inEveryLanguage('Publisher'), title, url: `https://example.org/${title}`, language: 'en' }
}

export function aParty(name: string): Plant['parties'][string] {
  return { name: inEveryLanguage(name), kind: 'organisation' }
}

/** Every quote is translated into the languages that it was not said in. */
function translate(saying: { translation?: object | undefined }, own: string | undefined): void {
  if ('translation' in saying) return
  saying.translation = Object.fromEntries(
    languages.filter((language) => language !== own).map((language) => [language, 'Translated.']),
  )
}

function factFrom(id: string, draft: FactDraft, checked: Day): Fact {
  const { claims, ...given } = 'claims' in draft ? draft : { claims: draft }
  const of = given.of ?? kindOfFact(claims[0])
  const dated = of === 'date' ? { subject: inEveryLanguage(id), happened: inEveryLanguage(`${id} happened`) } : {}
  const label = inEveryLanguage(id)
  return { label, ...dated, ...given, of, claims: claims.map((one, at) => claimFrom(id, one, at, checked)) } as Fact
}

function kindOfFact(claim: ClaimDraft | undefined): Fact['of'] {
  if (claim === undefined || 'value' in claim) return 'amount'
  if ('latitude' in claim) return 'place'
  return 'date' in claim ? 'date' : 'words'
}

function claimFrom(fact: string, draft: ClaimDraft, index: number, checked: Day) {
  const ranked = draft.rank === undefined || draft.rank === 'normal' ? {} : { reason: inEveryLanguage('For a reason.') }
  return {
    id: `${fact}-${index + 1}`,
    kind: 'report',
    ...sayingFrom(draft, checked, saidOn(draft, checked)),
    support: 'official',
    ...('value' in draft ? { unit: 'vehicle' } : {}),
    ...ranked,
    ...draft,
  }
}

/** A report cannot precede what it reports, so it is said at its end, or today where that is still to come. */
function saidOn(draft: ClaimDraft, checked: Day): Day {
  const about = draft.kind === 'plan' ? null : 'date' in draft ? draft.date : 'period' in draft ? draft.period : null
  const day = about ? checkedPeriod(about).end : '2025-01-01'
  return day < checked ? day : checked
}

function statementFrom(draft: Partial<Statement>, index: number, checked: Day): Statement {
  const own = { id: `statement-${index + 1}`, form: 'direct', occasion: inEveryLanguage('Occasion') } as const
  return { ...own, ...sayingFrom(draft, checked, '2025-01-01'), ...draft }
}

function sayingFrom(draft: ClaimDraft | Partial<Statement>, checked: Day, said: Day) {
  const dated = 'said' in draft || 'published' in draft ? {} : { said }
  return { by: 'maker', source: 'paper', quote: 'So it was said.', recorded: checked, ...dated }
}

function partiesOf({ party, people }: Stakeholder): string[] {
  return [party, ...people.map((person) => person.party)]
}
