import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { plantSchema } from '../../src/plant/plantSchema.ts'
import { changedAt, inEveryLanguage, recordWith } from './plantWith.ts'

const record = recordWith(
  {
    robots: [{ value: 68, unit: 'robot' }],
    opening: [{ date: '2025-10-21' }],
    name: [{ text: inEveryLanguage('A name') }],
    town: [{ latitude: 53.2, longitude: 63.62 }],
  },
  {
    process: [{ stage: 'welding', name: inEveryLanguage('Welding'), facts: ['robots'] }],
    peers: [
      { id: 'peer', name: inEveryLanguage('Peer'), place: inEveryLanguage('Elsewhere'), robots: 'robots', others: [] },
    ],
    map: { country: '398', city: 'town', cities: [], lands: [{ country: '051', name: inEveryLanguage('Armenia') }] },
    statements: [{}],
    stakeholders: [
      { id: 'owner', party: 'maker', people: [{ party: 'maker', presence: 'opening' }], facts: ['robots'] },
    ],
    gaps: [{ id: 'gap', text: inEveryLanguage('Unknown'), facts: ['robots'] }],
    publishedBy: { name: inEveryLanguage('Us'), contact: 'https://example.org/us' },
  },
)
const claim = 'facts.robots.claims.0'

/** What the schema says about the record with one field changed; nothing where it accepts it. */
const problems = (place: string, value: unknown) =>
  v.safeParse(plantSchema, changedAt(record, place, value)).issues?.map(({ message }) => message) ?? []

test('a record with everything in it is accepted', () => {
  expect(v.is(plantSchema, record)).toBe(true)
})

describe('a date', () => {
  test.each(['2025', '2025-Q1', '2025-Q4', '2025-02', '2024-02-29', '2025-12-31'])('may be %s', (date) => {
    expect(problems(`${claim}.said`, date)).toEqual([])
  })

  test.each(['2025-02-29', '2025-04-31', '2025-13', '2025-00', '2025-01-00', '1900-02-29'])(
    'may not be %s, which is not in the calendar',
    (date) => {
      expect(problems(`${claim}.said`, date)).toEqual([`"${date}" does not exist in the calendar`])
    },
  )

  test.each(['soon', '2025-Q5', '2025-1', '21.10.2025', '2025-10-21T00:00Z', ''])('may not be written "%s"', (date) => {
    expect(problems(`${claim}.said`, date)).toContain(
      `"${date}" is not a date: write 2025, 2025-Q3, 2025-10 or 2025-10-21`,
    )
  })

  test('is shown shortened in the mistake where somebody put a letter in its place', () => {
    expect(problems(`${claim}.said`, 'x'.repeat(50))).toContain(
      `"${'x'.repeat(40)}" is not a date: write 2025, 2025-Q3, 2025-10 or 2025-10-21`,
    )
  })

  test('is text, not a number', () => {
    expect(problems(`${claim}.said`, 2025)).toEqual(['must be a date as text: 2025, 2025-Q3, 2025-10 or 2025-10-21'])
  })

  test('may be null only as the date of a dated fact, which a plan may leave open', () => {
    expect(problems('facts.opening.claims.0.date', null)).toEqual([])
    expect(problems(`${claim}.said`, null)).toEqual(['must be a date as text: 2025, 2025-Q3, 2025-10 or 2025-10-21'])
    expect(problems(`${claim}.period`, null)).toHaveLength(1)
  })
})

describe('the days of recording and of the check', () => {
  test.each(['checked', `${claim}.recorded`, 'statements.0.recorded'])('%s is a whole day', (place) => {
    expect(problems(place, '2024-02-29')).toEqual([])
    expect(problems(place, '2025-02-29')).toEqual(['"2025-02-29" does not exist in the calendar'])
    expect(problems(place, '2025-10')).toContain('must be a whole day: 2025-10-21')
    expect(problems(place, '2025-Q3')).toContain('must be a whole day: 2025-10-21')
    expect(problems(place, 20251021)).toEqual(['must be a day as text: 2025-10-21'])
  })
})

describe('an amount', () => {
  test.each([0, 0.5, 68, 1e15])('may be %d', (value) => {
    expect(problems(`${claim}.value`, value)).toEqual([])
  })

  test.each([
    [-1, 'is below zero'],
    [-0.001, 'is below zero'],
    [1e15 + 1, 'is larger than anything this record counts'],
    [Number.NaN, 'must be a number, without quotation marks or spaces'],
    ['68', 'must be a number, without quotation marks or spaces'],
    [null, 'must be a number, without quotation marks or spaces'],
  ])('may not be %j: it %s', (value, problem) => {
    expect(problems(`${claim}.value`, value)).toEqual([problem])
    expect(problems(`${claim}.to`, value)).toEqual([problem])
  })

  test('may not be infinite', () => {
    expect(problems(`${claim}.value`, Number.POSITIVE_INFINITY)).toContain('must be a finite number')
  })

  test('has a unit of the record', () => {
    expect(problems(`${claim}.unit`, 'm2')).toEqual([])
    expect(problems(`${claim}.unit`, 'GBP')).toEqual([
      'is no unit of this record: use one of USD, KZT, EUR, m2, ha, acre, sqft, m, mm, km, robot, vehicle, motor-vehicle, vehicle/year, vehicle/month, job, person, company, percent, year, month',
    ])
  })

  test.each(['up-to', 'about', 'at-least', 'over'])('may be bounded: "%s"', (bound) => {
    expect(problems(`${claim}.bound`, bound)).toEqual([])
  })
})

describe('a link', () => {
  test.each(['https://example.org', 'https://example.org/a?b=c#d', 'https://kia.example.kz/жаңалық'])(
    'may be %s',
    (url) => {
      expect(problems('sources.paper.url', url)).toEqual([])
    },
  )

  test.each([
    'http://example.org',
    'example.org',
    'https://',
    'https://example',
    'javascript:alert(1)',
    '//example.org',
    '',
  ])('may not be "%s"', (url) => {
    const problem = 'is not an https address: give one, or leave it out and say why in "noLink"'
    expect(problems('sources.paper.url', url)).toEqual([problem])
    expect(problems('publishedBy.contact', url)).toEqual([problem])
  })

  test('has 600 characters at most', () => {
    const https = 'https://example.org/'
    expect(problems('sources.paper.url', https + 'x'.repeat(580))).toEqual([])
    expect(problems('sources.paper.url', https + 'x'.repeat(581))).toEqual(['is longer than 600 characters'])
  })
})

describe('a text', () => {
  const notTrimmed = 'is empty, or begins or ends with a space: write the text, or leave the field out'

  test('has 1 to 1,200 characters', () => {
    expect(problems(`${claim}.quote`, 'x')).toEqual([])
    expect(problems(`${claim}.quote`, 'x'.repeat(1_200))).toEqual([])
    expect(problems(`${claim}.quote`, 'x'.repeat(1_201))).toEqual(['is longer than 1,200 characters'])
    expect(problems(`${claim}.quote`, '')).toEqual([notTrimmed])
  })

  test.each([' ', ' \n\t ', ' x', 'x ', 'x\n', '\u00a0x'])('may not be %j, with space around it', (quote) => {
    expect(problems(`${claim}.quote`, quote)).toEqual([notTrimmed])
  })

  test.each(['two words', 'two\nlines', '🚗', '기아', 'a  b'])('may be %j', (quote) => {
    expect(problems(`${claim}.quote`, quote)).toEqual([])
  })

  test('is text in each language', () => {
    expect(problems('plant.name.en', '')).toEqual([notTrimmed])
    expect(problems('plant.name.en', 7)).toEqual(['must be text'])
    expect(problems('plant.name', 'Plant')).toEqual([
      'must be a text in each language: { "en": "…", "kk": "…", "ru": "…", "ko": "…" }',
    ])
  })
})

describe('an id', () => {
  test.each(['a', 'robots-1', 'S1.2', '2025', 'x'.repeat(64)])('may be %s', (id) => {
    expect(problems(`${claim}.id`, id)).toEqual([])
  })

  test.each(['', '-a', '.a', 'a b', 'a_b', 'ä', 'a/b', 'x'.repeat(65)])('may not be "%s"', (id) => {
    expect(problems(`${claim}.id`, id)).toEqual(['is no id: use letters, digits, dots and hyphens, 64 at most'])
  })

  test('is also the key of a source and a party', () => {
    for (const list of ['sources', 'parties']) {
      const one = Object.values((record as unknown as Record<string, object>)[list] ?? {})[0]
      expect(problems(list, { 'a b': one })).toEqual(['is no id: use letters, digits, dots and hyphens, 64 at most'])
    }
  })
})

describe('an id of a fact', () => {
  const robots = record.facts['robots']

  test.each(['a', 'robots-1', '2025', 'x'.repeat(64)])('may be %s', (id) => {
    expect(problems('facts', { robots, [id]: robots })).toEqual([])
  })

  test.each(['', '-a', 'a b', 'a_b', 'S1.2', 'x'.repeat(65)])('may not be "%s": it stands in addresses', (id) => {
    expect(problems('facts', { [id]: robots })).toEqual([
      'is no id of a fact: use letters, digits and hyphens, 64 at most',
    ])
  })
})

describe('a choice', () => {
  test.each([
    [`${claim}.kind`, ['report', 'plan'], 'must be "report" (said to be so) or "plan" (said to be intended)'],
    [`${claim}.rank`, ['preferred', 'normal', 'deprecated'], 'must be "preferred", "normal" or "deprecated"'],
    [`${claim}.support`, ['official', 'several', 'one', 'weak'], 'must be "official", "several", "one" or "weak"'],
    [`${claim}.bound`, ['up-to', 'about', 'at-least', 'over'], 'must be "up-to", "about", "at-least" or "over"'],
    ['facts.opening.claims.0.bound', ['by', 'early'], 'must be "by" or "early"'],
    [
      'facts.opening.role',
      ['announcement', 'construction', 'opening', 'model', 'expansion'],
      'must be "announcement", "construction", "opening", "model" or "expansion"',
    ],
    ['parties.maker.kind', ['organisation', 'person', 'press'], 'must be "organisation", "person" or "press"'],
    [
      'sources.paper.language',
      ['en', 'kk', 'ru', 'ko', 'zh', 'ja', 'uz', 'de', 'es', 'it', 'nl'],
      'must be one of en, kk, ru, ko, zh, ja, uz, de, es, it, nl',
    ],
    ['statements.0.form', ['direct', 'reported'], 'must be "direct" or "reported"'],
  ])('%s is one of %j', (place, choices, problem) => {
    for (const choice of choices) expect(problems(place, choice)).toEqual([])
    expect(problems(place, 'other')).toEqual([problem])
  })
})

describe('what may be left out', () => {
  test.each([
    ['$schema', './plant.schema.json'],
    ['publishedBy', { name: inEveryLanguage('Us'), contact: 'https://example.org/us' }],
    [`${claim}.said`, '2025'],
    [`${claim}.published`, '2025'],
    [`${claim}.rank`, 'preferred'],
    [`${claim}.reason`, inEveryLanguage('Why')],
    [`${claim}.note`, inEveryLanguage('Note')],
    [`${claim}.to`, 70],
    [`${claim}.bound`, 'about'],
    [`${claim}.period`, '2025'],
    [`${claim}.restates`, 'other'],
    ['facts.robots.series', true],
    ['facts.robots.note', inEveryLanguage('Note')],
    ['facts.opening.role', 'opening'],
    ['facts.opening.claims.0.bound', 'by'],
    ['parties.maker.short', inEveryLanguage('M')],
    ['parties.maker.office', inEveryLanguage('Office')],
    ['sources.paper.carries', inEveryLanguage('Agency')],
    ['sources.paper.title', 'Title'],
    ['sources.paper.url', 'https://example.org/a'],
    ['sources.paper.noLink', inEveryLanguage('Gone')],
    ['sources.paper.published', '2025'],
    ['statements.0.note', inEveryLanguage('Note')],
    ['stakeholders.0.people.0.presence', 'opening'],
    ['gaps.0.about', 'maker'],
  ])('%s', (place, value) => {
    expect(problems(place, value)).toEqual([])
    expect(problems(place, undefined)).toEqual([])
  })
})

describe('what may not be left out', () => {
  test.each([
    'plant',
    'plant.name',
    'plant.scope',
    'plant.legalName',
    'plant.car',
    'checked',
    'sources',
    'parties',
    'facts',
    'statements',
    'stakeholders',
    'gaps',
    'facts.robots.of',
    'facts.robots.label',
    'facts.robots.claims',
    'facts.opening.subject',
    'facts.opening.happened',
    'facts.opening.claims.0.date',
    'facts.name.claims.0.text',
    ...['id', 'kind', 'by', 'recorded', 'source', 'quote', 'support', 'value', 'unit'].map(
      (field) => `${claim}.${field}`,
    ),
    'sources.paper.publisher',
    'sources.paper.language',
    'parties.maker.name',
    'parties.maker.kind',
    ...['id', 'by', 'form', 'occasion', 'recorded', 'source', 'quote'].map((field) => `statements.0.${field}`),
    ...['id', 'party', 'people', 'facts'].map((field) => `stakeholders.0.${field}`),
    ...['id', 'text', 'facts'].map((field) => `gaps.0.${field}`),
  ])('%s', (place) => {
    expect(problems(place, undefined)).toHaveLength(1)
  })

  test.each(['facts.robots.series', 'sources.paper.inferred'])('%s is true or left out, never false', (place) => {
    expect(problems(place, true)).toEqual([])
    expect(problems(place, false)).toHaveLength(1)
  })

  test('the period of an amount is bounded "by" its end or not at all', () => {
    expect(problems(`${claim}.periodBound`, 'by')).toEqual([])
    expect(problems(`${claim}.periodBound`, 'early')).toHaveLength(1)
  })
})

describe('a place', () => {
  test.each([
    ['latitude', -90],
    ['latitude', 90],
    ['longitude', -180],
    ['longitude', 180],
  ])('may have a %s of %d degrees', (field, value) => {
    expect(problems(`facts.town.claims.0.${field}`, value)).toEqual([])
  })

  test.each([
    ['latitude', -90.1, 'is below -90 degrees'],
    ['latitude', 91, 'is above 90 degrees'],
    ['longitude', -181, 'is below -180 degrees'],
    ['longitude', 180.5, 'is above 180 degrees'],
    ['longitude', '63', 'must be a number of degrees'],
  ])('has no %s of %j: it %s', (field, value, problem) => {
    expect(problems(`facts.town.claims.0.${field}`, value)).toEqual([problem])
  })
})

describe('the line, the peers and the map', () => {
  test('know the four stages', () => {
    expect(problems('process.0.stage', 'testing')).toEqual([])
    expect(problems('process.0.stage', 'stamping')).toEqual(['must be one of welding, painting, assembly, testing'])
  })

  test.each(['process.0.facts', 'peers.0.others', 'map.cities', 'map.lands', 'process', 'peers'])(
    'want %s',
    (place) => {
      expect(problems(place, undefined)).toHaveLength(1)
    },
  )

  test('may do without a map', () => {
    expect(problems('map', undefined)).toEqual([])
  })

  test.each(['KZ', '51', 398])('name a country by its three digits, not as %j', (country) => {
    expect(problems('map.country', country)).toHaveLength(1)
    expect(problems('map.lands.0.country', country)).toHaveLength(1)
  })
})
