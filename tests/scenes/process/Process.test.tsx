import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Step } from '../../../src/plant/plantSchema.ts'
import { Process } from '../../../src/scenes/process/Process.tsx'
import { aParty, aSource, type FactDrafts, inEveryLanguage, knownWith, type PlantDraft } from '../../plant/plantWith.ts'
import { render, screen, within } from '../../testingLibrary.tsx'
import { markBefore, read, readAll } from '../../ui/reading.ts'

beforeEach(() => history.replaceState(null, '', '/'))

const names = { welding: 'Body welding', painting: 'Painting', assembly: 'Assembly', testing: 'Testing' } as const
const line = Object.entries(names).map(
  ([stage, name]): Step => ({
    stage: stage as Step['stage'],
    name: inEveryLanguage(name),
    facts: stage === 'welding' ? ['weld-robots'] : [],
    ...(stage === 'painting' ? { gap: inEveryLanguage('The size of the paint shop is not on record.') } : {}),
  }),
)
const robots: FactDrafts = { robots: [{ value: 68, unit: 'robot' }] }
const weld: FactDrafts = { 'weld-robots': [{ value: 41, unit: 'robot' }] }
const noWeld: FactDrafts = { 'weld-robots': [] }
const stages: FactDrafts = { 'process-stages': [{ text: inEveryLanguage('Welding and painting') }] }

function show(facts: FactDrafts, rest: PlantDraft = {}) {
  render(<Process plant={knownWith(facts, { parties: { kia: aParty('Kia') }, ...rest })} />)
}

function finding(): string {
  return read(screen.getByRole('heading', { level: 2 }))
}

function step(name: string) {
  return within(screen.getByRole('heading', { level: 3, name: new RegExp(name) }).closest('li') as HTMLElement)
}

describe('Process', () => {
  test.each([
    [68, 41, '41 of 68 robots weld; what the other 27 do is not on record'],
    [42, 41, '41 of 42 robots weld; what the other one does is not on record'],
    [41, 41, 'All 41 robots weld'],
  ])('finds of %d robots, %d of them welding: %s', (all, welding, text) => {
    const facts = {
      robots: [{ value: all, unit: 'robot' }],
      'weld-robots': [{ value: welding, unit: 'robot' }],
    } as const
    show(facts, { process: line })
    expect(finding()).toBe(text)
  })

  test('finds the steps where the robots are not on record', () => {
    show({ ...stages, ...noWeld }, { process: line })
    expect(finding()).toBe('Four steps on one site')
  })

  test('finds that steps are announced where nothing more is said of them', () => {
    show({ 'process-stages': [{ text: inEveryLanguage('Welding'), kind: 'plan' }], ...noWeld }, { process: line })
    expect(finding()).toBe('Four steps announced for one site')
    expect(markBefore(step('Painting').getByText('Painting'))).toBe('announced')
  })

  test('finds nothing where nothing is on record, and draws nothing', () => {
    show({})
    expect(finding()).toBe('How cars are made here is not on record')
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
    expect(screen.queryByText(/layout of the shops/)).not.toBeInTheDocument()
  })

  test('shows the steps in the record’s order with what is on record for each, and what is not', () => {
    show({ ...robots, ...weld, ...stages }, { process: line })
    const list = screen.getByRole('list', { name: 'The steps in their order' })
    expect(readAll(within(list).getAllByRole('heading', { level: 3 }))).toEqual([
      'Reported: Body welding',
      'Reported: Painting',
      'Reported: Assembly',
      'Reported: Testing',
    ])
    expect(read(step('Body welding').getByRole('button'))).toBe('Reported: weld-robots: 41 robots')
    expect(markBefore(step('Painting').getByText('The size of the paint shop is not on record.'))).toBe('none')
    expect(markBefore(step('Testing').getByText('Nothing on record for this step'))).toBe('none')
  })

  test('derives the robots that are left with the formula, and says that their use is not on record', () => {
    show({ ...robots, ...weld }, { process: line })
    expect(
      screen.getByRole('img', { name: '68 robots, one mark each: 41 weld, and the use of 27 is not on record' }),
    ).toBeInTheDocument()
    expect(markBefore(screen.getByText('68 − 41 = 27 others'))).toBe('derived')
    expect(markBefore(screen.getByText('What the other 27 do is not on record'))).toBe('none')
  })

  test('says that the division is not on record where the welding robots are not, or are only planned', () => {
    show({ ...robots, 'weld-robots': [{ value: 41, unit: 'robot', kind: 'plan' }] }, { process: line })
    expect(markBefore(screen.getByText('How they divide between the steps is not on record'))).toBe('none')
    expect(screen.queryByText(/−/)).not.toBeInTheDocument()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })

  test('puts the names of the plant side by side in their languages, with who and when', () => {
    show(
      {
        'plant-type': [
          {
            text: inEveryLanguage('Full cycle'),
            by: 'kia',
            source: 'english',
            said: '2025-10-21',
            quote: 'full-cycle',
          },
          { text: inEveryLanguage('CKD plant'), by: 'kia', source: 'korean', said: '2025-10-21', quote: '합작 공장' },
        ],
      },
      { sources: { korean: { ...aSource('korean'), language: 'ko' } } },
    )
    expect(screen.getByRole('heading', { level: 3, name: 'Two names for the plant' })).toBeInTheDocument()
    expect(screen.getByText('“합작 공장”')).toHaveAttribute('lang', 'ko')
    expect(readAll(screen.getAllByText(/^Kia, in/))).toEqual([
      'Kia, in English, 21 Oct 20251',
      'Kia, in Korean, 21 Oct 20252',
    ])
    expect(readAll(screen.getAllByRole('term'))).toEqual([
      'Full cycle',
      'CKD, complete knock-down',
      'Small-unit assembly',
    ])
  })

  test('explains no terms and claims nothing about a press shop where the plant’s kind is not on record', () => {
    show({
      ...stages,
      'process-stages': { note: inEveryLanguage('No press shop.'), claims: [{ text: inEveryLanguage('Welding') }] },
    })
    expect(screen.queryByRole('term')).not.toBeInTheDocument()
    expect(screen.queryByText('No press shop.')).not.toBeInTheDocument()
  })

  test('shows what is claimed as a claim, with who made it and the record’s caution', () => {
    show({
      efficiency: [
        {
          text: inEveryLanguage('“efficient”'),
          by: 'kia',
          said: '2025-10-21',
          note: inEveryLanguage('No measurement is given.'),
        },
      ],
    })
    expect(screen.getByRole('button')).toHaveTextContent('“efficient”')
    expect(read(screen.getByText(/^As claimed by/))).toBe('As claimed by Kia, 21 Oct 20251. No measurement is given.')
  })

  test('opens the claims behind a figure', async () => {
    show({ ...robots, ...weld }, { process: line })
    await userEvent.click(screen.getByRole('button', { name: /weld-robots/ }))
    expect(location.search).toBe('?open=process.weld-robots')
    expect(await screen.findByRole('region', { name: /^weld-robots, 41/ })).toBeInTheDocument()
  })
})
