import { describe, expect, test } from 'vitest'
import type { AmountClaim } from '../../src/plant/plantSchema.ts'
import { recordMistakes } from '../../src/plant/recordMistakes.ts'
import { aParty, aSource, type ClaimDraft, inEveryLanguage, type PlantDraft, recordWith } from './plantWith.ts'

const mistakes = (facts: Parameters<typeof recordWith>[0], rest?: PlantDraft) => recordMistakes(recordWith(facts, rest))
const inRobots = (...robots: ClaimDraft[]) => mistakes({ robots })
const inSeries = (...claims: ClaimDraft[]) => mistakes({ output: { series: true, claims } })
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test('a record without a mistake has none', () => {
  const rest = {
    statements: [{}],
    stakeholders: [
      { id: 'owner', party: 'maker', people: [{ party: 'head', presence: 'opening' }], facts: ['robots'] },
    ],
    gaps: [{ id: 'gap', text: inEveryLanguage('Unknown'), facts: ['robots'] }],
  }
  const facts = { robots: [{ value: 68 }], opening: [{ date: '2025-10-21' }], name: [{ text: inEveryLanguage('A') }] }
  expect(mistakes(facts, rest)).toEqual([])
})

describe('names that lead nowhere', () => {
  const unsourced = (draft: ClaimDraft) => {
    const record = recordWith({ robots: [{ value: 68 }, draft] })
    return recordMistakes({ ...record, sources: { paper: aSource('paper') }, parties: { maker: aParty('maker') } })
  }

  test('an unknown source is named, with the nearest that there is', () => {
    expect(unsourced({ value: 1, source: 'papre' })).toEqual([
      { place: 'facts.robots.claims.1.source', problem: 'no source "papre"; did you mean "paper"?' },
    ])
    expect(unsourced({ value: 1, source: 'television' })).toEqual([
      { place: 'facts.robots.claims.1.source', problem: 'no source "television"' },
    ])
  })

  test('an unknown party is named, with the nearest that there is', () => {
    expect(unsourced({ value: 1, by: 'makers' })).toEqual([
      { place: 'facts.robots.claims.1.by', problem: 'no party "makers"; did you mean "maker"?' },
    ])
  })

  test('a name that every object has is no source and no party', () => {
    expect(unsourced({ value: 1, source: 'constructor' }).map(({ problem }) => problem)).toEqual([
      'no source "constructor"',
    ])
    expect(unsourced({ value: 1, by: 'toString' }).map(({ problem }) => problem)).toEqual(['no party "toString"'])
  })

  test('statements have a source and a party too', () => {
    const record = recordWith({}, { statements: [{}] })
    expect(recordMistakes({ ...record, sources: {} })).toEqual([
      { place: 'statements.0.source', problem: 'no source "paper"' },
    ])
    expect(recordMistakes({ ...record, parties: {} })).toEqual([
      { place: 'statements.0.by', problem: 'no party "maker"' },
    ])
  })

  test('a stakeholder has known parties and facts', () => {
    const stakeholders = [
      { id: 'owner', party: 'maker', people: [{ party: 'maker' }, { party: 'head' }], facts: ['robots', 'robot'] },
    ]
    const record = recordWith({ robots: [{ value: 68 }] }, { stakeholders })
    expect(recordMistakes({ ...record, parties: { maker: aParty('maker') } })).toEqual([
      { place: 'stakeholders.0.people.1.party', problem: 'no party "head"' },
      { place: 'stakeholders.0.facts.1', problem: 'no fact "robot"; did you mean "robots"?' },
    ])
    expect(recordMistakes({ ...record, parties: { maker: aParty('maker'), head: aParty('head') } })).toHaveLength(1)
    const others = [{ id: 'owner', party: 'other', people: [], facts: [] }]
    expect(recordMistakes({ ...record, stakeholders: others })).toEqual([
      { place: 'stakeholders.0.party', problem: 'no party "other"' },
    ])
  })

  test('a person was present at a known fact', () => {
    const stakeholders = [{ id: 'owner', party: 'maker', people: [{ party: 'maker', presence: 'openin' }], facts: [] }]
    expect(mistakes({ opening: [{ date: '2025-10-21' }] }, { stakeholders })).toEqual([
      { place: 'stakeholders.0.people.0.presence', problem: 'no fact "openin"; did you mean "opening"?' },
    ])
  })

  test('a gap is about known facts', () => {
    const gaps = [{ id: 'gap', text: inEveryLanguage('Unknown'), facts: ['robots', 'robot'] }]
    expect(mistakes({ robots: [{ value: 68 }] }, { gaps })).toEqual([
      { place: 'gaps.0.facts.1', problem: 'no fact "robot"; did you mean "robots"?' },
    ])
  })

  test('a gap is about a known party, where it is about one', () => {
    const gap = { id: 'gap', text: inEveryLanguage('Unknown'), facts: [] }
    expect(mistakes({ robots: [{ value: 68 }] }, { gaps: [gap, { ...gap, id: 'gap-2', about: 'maker' }] })).toEqual([])
    expect(mistakes({ robots: [{ value: 68 }] }, { gaps: [{ ...gap, about: 'makers' }] })).toEqual([
      { place: 'gaps.0.about', problem: 'no party "makers"; did you mean "maker"?' },
    ])
  })

  test('a claim restates another claim of its fact', () => {
    expect(inRobots({ value: 68 }, { value: 68, restates: 'robots-1' })).toEqual([])
    expect(inRobots({ value: 68 }, { value: 68, restates: 'robot-1' })).toEqual([
      { place: 'facts.robots.claims.1.restates', problem: 'no other claim "robot-1"; did you mean "robots-1"?' },
    ])
    const elsewhere = mistakes({ robots: [{ value: 68 }], deck: [{ value: 68, restates: 'robots-1' }] })
    expect(elsewhere.map(({ place }) => place)).toEqual(['facts.deck.claims.0.restates'])
  })

  test('a claim does not restate itself', () => {
    expect(inRobots({ value: 68, restates: 'robots-1' })).toEqual([
      { place: 'facts.robots.claims.0.restates', problem: 'is the claim itself: name the one that it restates' },
    ])
  })
})

describe('ids that stand twice', () => {
  const twice = (first: string) => `the same id stands at ${first}: give each its own`

  test('in one fact', () => {
    expect(inRobots({ id: 'a', value: 68 }, { id: 'a', value: 70 })).toEqual([
      { place: 'facts.robots.claims.1.id', problem: twice('facts.robots.claims.0.id') },
    ])
  })

  test('a third time points to the first as well', () => {
    expect(inRobots({ id: 'a', value: 1 }, { id: 'a', value: 2 }, { id: 'a', value: 3 })).toEqual([
      { place: 'facts.robots.claims.1.id', problem: twice('facts.robots.claims.0.id') },
      { place: 'facts.robots.claims.2.id', problem: twice('facts.robots.claims.0.id') },
    ])
  })

  test('across facts, statements and gaps', () => {
    const facts = { robots: [{ id: 'a', value: 68 }], opening: [{ id: 'a', date: '2025' }] }
    const gaps = [{ id: 'a', text: inEveryLanguage('Unknown'), facts: [] }]
    expect(mistakes(facts, { statements: [{ id: 'a' }], gaps }).map(({ place }) => place)).toEqual([
      'facts.opening.claims.0.id',
      'statements.0.id',
      'gaps.0.id',
    ])
  })

  test('among stakeholders, who may share one with a claim', () => {
    const owner = { id: 'a', party: 'maker', people: [], facts: [] }
    expect(mistakes({ robots: [{ id: 'a', value: 68 }] }, { stakeholders: [owner] })).toEqual([])
    expect(mistakes({}, { stakeholders: [owner, owner] })).toEqual([
      { place: 'stakeholders.1.id', problem: twice('stakeholders.0.id') },
    ])
  })
})

describe('peers', () => {
  test('have an id each', () => {
    const peer = { id: 'peer', name: inEveryLanguage('Peer'), place: inEveryLanguage('Elsewhere'), others: [] }
    expect(mistakes({}, { peers: [peer, { ...peer, id: 'other' }, peer] })).toEqual([
      { place: 'peers.2.id', problem: 'the same id stands at peers.0.id: give each its own' },
    ])
  })
})

describe('sources', () => {
  const inSource = (given: object) => {
    const { url: _, ...linkless } = aSource('paper')
    return mistakes({}, { sources: { paper: { ...linkless, ...given } } })
  }

  test('have an address, or the reason why there is none', () => {
    expect(inSource({ url: 'https://example.org/a' })).toEqual([])
    expect(inSource({ noLink: inEveryLanguage('In print only') })).toEqual([])
    expect(inSource({})).toEqual([
      {
        place: 'sources.paper',
        problem: 'has neither "url" nor "noLink": give the address, or the reason why there is none',
      },
    ])
  })

  test('do not have both', () => {
    expect(inSource({ url: 'https://example.org/a', noLink: inEveryLanguage('In print only') })).toEqual([
      { place: 'sources.paper', problem: 'has both "url" and "noLink": keep one' },
    ])
  })
})

describe('quotes', () => {
  test('have 40 words at most', () => {
    expect(inRobots({ value: 68, quote: words(40) })).toEqual([])
    expect(inRobots({ value: 68, quote: words(41) })).toEqual([
      { place: 'facts.robots.claims.0.quote', problem: 'has 41 words: shorten it to 40 or fewer' },
    ])
  })

  test('count a word once, whatever space stands between', () => {
    expect(inRobots({ value: 68, quote: words(40).replaceAll(' ', ' \n ') })).toEqual([])
    expect(inRobots({ value: 68, quote: words(41).replaceAll(' ', '\u00a0') })).toHaveLength(1)
  })

  test('count two Chinese or Japanese characters as a word', () => {
    expect(inRobots({ value: 68, quote: '工場'.repeat(40) })).toEqual([])
    expect(inRobots({ value: 68, quote: `${'工場'.repeat(40)}の` })).toEqual([
      { place: 'facts.robots.claims.0.quote', problem: 'has 41 words: shorten it to 40 or fewer' },
    ])
    expect(inRobots({ value: 68, quote: 'ロボット'.repeat(20) })).toEqual([])
    expect(inRobots({ value: 68, quote: `${words(20)} Kia工場${'ひら'.repeat(18)}` })).toEqual([])
    expect(inRobots({ value: 68, quote: `${words(20)} Kia工場${'ひら'.repeat(19)} 68` })).toEqual([
      { place: 'facts.robots.claims.0.quote', problem: 'has 42 words: shorten it to 40 or fewer' },
    ])
  })

  test('count a Korean word by its spaces', () => {
    expect(inRobots({ value: 68, quote: Array.from({ length: 40 }, () => '카자흐스탄').join(' ') })).toEqual([])
  })

  test('of statements are as short', () => {
    expect(mistakes({}, { statements: [{ quote: words(41) }] })).toEqual([
      { place: 'statements.0.quote', problem: 'has 41 words: shorten it to 40 or fewer' },
    ])
  })
})

describe('ranks', () => {
  const ranked = (given: Partial<AmountClaim>) => {
    const record = recordWith({ robots: [{ value: 68 }] })
    const fact = record.facts['robots']
    if (fact?.of !== 'amount') throw new Error('no amount')
    const claims = fact.claims.map((claim) => ({ ...claim, ...given }))
    return recordMistakes({ ...record, facts: { robots: { ...fact, claims } } })
  }

  test('other than "normal" have a reason, and left out means "normal"', () => {
    expect(ranked({})).toEqual([])
    expect(ranked({ rank: 'normal' })).toEqual([])
    expect(ranked({ rank: 'preferred' })).toEqual([
      { place: 'facts.robots.claims.0.reason', problem: 'is missing: say why this claim is preferred' },
    ])
    expect(ranked({ rank: 'deprecated' })).toEqual([
      { place: 'facts.robots.claims.0.reason', problem: 'is missing: say why this claim is deprecated' },
    ])
    expect(inRobots({ value: 68, rank: 'deprecated', reason: inEveryLanguage('A slip') })).toEqual([])
  })
})

test('a range runs upwards', () => {
  const problem = 'is not above "value": a range runs upwards'
  expect(inRobots({ value: 68, to: 69 })).toEqual([])
  expect(inRobots({ value: 68, to: 68 })).toEqual([{ place: 'facts.robots.claims.0.to', problem }])
  expect(inRobots({ value: 68, to: 67 })).toEqual([{ place: 'facts.robots.claims.0.to', problem }])
  expect(inRobots({ value: 0, to: 0 })).toEqual([{ place: 'facts.robots.claims.0.to', problem }])
})

describe('reports', () => {
  const opening = (draft: ClaimDraft) => mistakes({ opening: [draft] })

  test('say when it happened; only a plan may leave its date open', () => {
    expect(opening({ date: null, kind: 'plan' })).toEqual([])
    expect(opening({ date: null, kind: 'report' })).toEqual([
      {
        place: 'facts.opening.claims.0.date',
        problem: 'is null: a report says when, only a plan may leave its date open',
      },
    ])
  })

  test.each([
    ['2025-10-21', '2025-10-21'],
    ['2025-10-21', '2025-10'],
    ['2025-10-21', '2025-Q4'],
    ['2025-10-21', '2025'],
    ['2025-10', '2025-10-01'],
    ['2025', '2025-01-01'],
    ['2024-02-29', '2024-02'],
  ])('of something on %s may be from %s', (date, said) => {
    expect(opening({ date, said })).toEqual([])
    expect(opening({ date, published: said })).toEqual([])
  })

  test.each([
    ['2025-10-21', '2025-10-20'],
    ['2025-10-21', '2025-09'],
    ['2025-10-21', '2025-Q3'],
    ['2025-10-21', '2024'],
    ['2025-10', '2025-09-30'],
    ['2025-Q4', '2025-09-30'],
    ['2025', '2024-12-31'],
    ['2024-03-01', '2024-02'],
  ])('of something on %s may not be from %s', (date, said) => {
    const problem = `${said} is before ${date}, which it reports: correct the date, or make it a "plan"`
    expect(opening({ date, said })).toEqual([{ place: 'facts.opening.claims.0.said', problem }])
    expect(opening({ date, published: said })).toEqual([{ place: 'facts.opening.claims.0.published', problem }])
  })

  test('may be neither said nor published before what they report', () => {
    const problem = (date: string) =>
      `${date} is before 2025-10-21, which it reports: correct the date, or make it a "plan"`
    expect(opening({ date: '2025-10-21', said: '2025', published: '2025-10-20' })).toEqual([
      { place: 'facts.opening.claims.0.published', problem: problem('2025-10-20') },
    ])
    expect(opening({ date: '2025-10-21', said: '2025-10-20', published: '2025-10-22' })).toEqual([
      { place: 'facts.opening.claims.0.said', problem: problem('2025-10-20') },
    ])
    expect(opening({ date: '2025-10-21', said: '2025-10-19', published: '2025-10-20' })).toEqual([
      { place: 'facts.opening.claims.0.said', problem: problem('2025-10-19') },
      { place: 'facts.opening.claims.0.published', problem: problem('2025-10-20') },
    ])
  })

  test('of a period may not be from before it', () => {
    expect(inSeries({ value: 1, period: '2025-12', said: '2025-12-01' })).toEqual([])
    expect(inSeries({ value: 1, period: '2025-12', said: '2025-11-30' }).map(({ place }) => place)).toEqual([
      'facts.output.claims.0.said',
    ])
  })

  test('without a date of their own may be of any day, and plans are made before', () => {
    expect(opening({ date: '2025-10-21', said: undefined })).toEqual([])
    expect(opening({ date: '2025-10-21', said: '2024-01-01', kind: 'plan' })).toEqual([])
    expect(inSeries({ value: 1, period: '2027', said: '2024', kind: 'plan' })).toEqual([])
  })
})

describe('dates out of order', () => {
  test('nothing is published before it was said', () => {
    expect(inRobots({ value: 68, said: '2025-10-21', published: '2025-10-21' })).toEqual([])
    expect(inRobots({ value: 68, said: '2025-10-21', published: '2025-10' })).toEqual([])
    expect(inRobots({ value: 68, said: '2025', published: '2025-01-01' })).toEqual([])
    expect(inRobots({ value: 68, said: '2025-10-21', published: '2025-10-20' })).toEqual([
      { place: 'facts.robots.claims.0.published', problem: '2025-10-20 is before 2025-10-21, when it was said' },
    ])
  })

  test('nothing is recorded before it was said and published', () => {
    expect(inRobots({ value: 68, said: '2025-10-21', recorded: '2025-10-21' })).toEqual([])
    expect(inRobots({ value: 68, said: '2025-10', recorded: '2025-10-01' })).toEqual([])
    expect(inRobots({ value: 68, said: '2025-10-21', recorded: '2025-10-20' })).toEqual([
      {
        place: 'facts.robots.claims.0.recorded',
        problem: '2025-10-20 is before 2025-10-21, when it was said',
      },
    ])
    expect(inRobots({ value: 68, published: '2025-11', recorded: '2025-10-31' })).toEqual([
      {
        place: 'facts.robots.claims.0.recorded',
        problem: '2025-10-31 is before 2025-11, when it was published',
      },
    ])
    expect(inRobots({ value: 68, said: '2025-10-21', published: '2025-11', recorded: '2025-10-31' })).toEqual([
      {
        place: 'facts.robots.claims.0.recorded',
        problem: '2025-10-31 is before 2025-11, when it was published',
      },
    ])
  })

  test('nothing is recorded after the record was checked', () => {
    expect(inRobots({ value: 68, recorded: '2026-06-30' })).toEqual([])
    expect(inRobots({ value: 68, recorded: '2026-07-01' })).toEqual([
      {
        place: 'facts.robots.claims.0.recorded',
        problem: '2026-07-01 is after 2026-06-30, when the record was checked: correct "checked"',
      },
    ])
  })

  test('statements keep the same order', () => {
    const statements = [{ said: '2025-10-21', published: '2025-10-20', recorded: '2026-07-01' }]
    expect(mistakes({}, { statements }).map(({ place }) => place)).toEqual([
      'statements.0.published',
      'statements.0.recorded',
    ])
  })
})

describe('series', () => {
  test('have a period for each value', () => {
    expect(inSeries({ value: 1 })).toEqual([
      { place: 'facts.output.claims.0.period', problem: 'is missing: a series has one value a period' },
    ])
    expect(inRobots({ value: 1 })).toEqual([])
  })

  test('have one report for one period', () => {
    expect(
      inSeries({ value: 1, period: '2025-12' }, { value: 2, period: '2026-01' }, { value: 3, period: '2025' }),
    ).toEqual([])
    expect(
      inSeries({ value: 1, period: '2025-12' }, { value: 1, period: '2026-01' }, { value: 2, period: '2025-12' }),
    ).toEqual([
      {
        place: 'facts.output.claims.2',
        problem: 'a value for 2025-12 stands at facts.output.claims.0 already: remove one, or rank them with a reason',
      },
    ])
  })

  test('may have more where their ranks differ, where one restates another, and in plans', () => {
    const period = '2025-12'
    expect(
      inSeries({ value: 1, period, rank: 'preferred' }, { value: 2, period }, { value: 3, period, rank: 'deprecated' }),
    ).toEqual([])
    expect(inSeries({ value: 1, period }, { value: 2, period, restates: 'output-1' })).toEqual([])
    expect(
      inSeries({ value: 1, period, kind: 'plan' }, { value: 2, period, kind: 'plan' }, { value: 3, period }),
    ).toEqual([])
    expect(inSeries({ value: 1, period, rank: 'preferred' }, { value: 2, period, rank: 'preferred' })).toHaveLength(1)
    expect(inSeries({ value: 1, period, rank: 'normal' }, { value: 2, period })).toHaveLength(1)
  })

  test('alone have periods', () => {
    expect(inRobots({ value: 1 }, { value: 2, period: '2025' })).toEqual([
      {
        place: 'facts.robots.claims.1.period',
        problem: 'stands in a fact that is no series: add "series": true to the fact, or drop the period',
      },
    ])
  })
})

test('every mistake is named, each at its own place', () => {
  const record = recordWith({
    robots: [{ id: 'a', value: 2, to: 1, quote: words(50), recorded: '2026-07-01' }],
    opening: [{ id: 'a', date: null }],
  })
  const places = recordMistakes({ ...record, sources: {}, parties: {} }).map(({ place }) => place)
  expect(places.sort()).toEqual([
    'facts.opening.claims.0.by',
    'facts.opening.claims.0.date',
    'facts.opening.claims.0.id',
    'facts.opening.claims.0.source',
    'facts.robots.claims.0.by',
    'facts.robots.claims.0.quote',
    'facts.robots.claims.0.recorded',
    'facts.robots.claims.0.source',
    'facts.robots.claims.0.to',
  ])
})
