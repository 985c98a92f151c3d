import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { StatusStrip } from '../../src/app/StatusStrip.tsx'
import { OlderRecordError } from '../../src/plant/olderRecordError.ts'
import type { Day } from '../../src/plant/partialDate.ts'
import { type ClaimDraft, type FactDrafts, knownWith } from '../plant/plantWith.ts'
import { render, screen, within } from '../testingLibrary.tsx'
import { markBefore, readAll } from '../ui/reading.ts'

const plan = (date: string | null): ClaimDraft => ({ date, kind: 'plan', said: '2024-01-01' })
const opening = (claim: ClaimDraft): FactDrafts => ({ opening: { role: 'opening', claims: [claim] } })
const model = (claim: ClaimDraft): FactDrafts => ({ Sportage: { role: 'model', claims: [claim] } })

function show(facts: FactDrafts, { today = '2026-06-30', failure = null as Error | null, onRetry = () => {} } = {}) {
  render(<StatusStrip plant={knownWith(facts)} today={today as Day} failure={failure} onRetry={onRetry} />)
}

function sentences(): string[] {
  return readAll(within(screen.getByRole('region', { name: 'State of the record' })).getAllByRole('listitem'))
}

describe('StatusStrip', () => {
  test.each([
    ['reported', opening({ date: '2025-10-21' }), 'Opened 21 October 2025'],
    ['announced', opening(plan('2026-12')), 'opening announced for December 2026'],
    ['passed', opening(plan('2026-05')), 'opening announced for May 2026, no confirmation on record'],
    ['announced', opening(plan(null)), 'opening announced, no date given'],
    ['reported', model({ date: '2025-10' }), 'Sportage happened October 2025'],
    ['announced', model(plan('2026-Q4')), 'Sportage announced for Q4 2026'],
    ['passed', model(plan('2026-01')), 'Sportage announced for January 2026, no confirmation on record'],
    ['announced', model(plan(null)), 'Sportage announced, no date given'],
    ['none', {}, 'Nothing dated is on record'],
  ] as const)('under the mark %s says of %o: %s', (mark, facts, sentence) => {
    show(facts)
    expect(sentences()[0]).toBe(sentence)
    expect(markBefore(screen.getByText(sentence))).toBe(mark)
  })

  test('says of an open plant that no monthly output is on record', () => {
    show(opening({ date: '2025-10-21' }))
    expect(sentences()).toEqual(['Opened 21 October 2025', 'No monthly output on record'])
    expect(markBefore(screen.getByText('No monthly output on record'))).toBe('none')
  })

  test('counts the months whose output is reported', () => {
    const output = { series: true as const, claims: [{ value: 2500, period: '2026-02' }] }
    show({ ...opening({ date: '2025-10-21' }), output })
    expect(sentences()).toEqual(['Opened 21 October 2025', 'Output of one month reported'])
    expect(markBefore(screen.getByText('Output of one month reported'))).toBe('reported')
  })

  test.each([
    ['2026-08-14', false],
    ['2026-08-15', true],
  ])('on %s, is it said that the record is old? %s', (today, isSaid) => {
    show({}, { today })
    expect(sentences()).toEqual([
      ...(isSaid ? ['Record last checked 30 June 2026, 46 days ago'] : []),
      'Nothing dated is on record',
    ])
  })

  test('unfolds the sentences after the first, and folds them again', async () => {
    show({ ...opening({ date: '2025-10-21' }), ...model(plan('2026-01')) })
    const more = screen.getByRole('button', { name: '2 more' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(more)
    expect(screen.getByRole('button', { name: 'Fewer' })).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Fewer' }))
    expect(screen.getByRole('button', { name: '2 more' })).toHaveAttribute('aria-expanded', 'false')
  })

  test('counts the age of the record among what it folds', () => {
    show({ ...opening({ date: '2025-10-21' }), ...model(plan('2026-01')) }, { today: '2026-12-31' })
    expect(screen.getByRole('button', { name: '3 more' })).toBeInTheDocument()
  })

  test('leads from the age of the record to the one sentence after it', async () => {
    show({}, { today: '2026-12-31' })
    expect(sentences()).toEqual(['Record last checked 30 June 2026, 184 days ago', 'Nothing dated is on record'])
    await userEvent.click(screen.getByRole('button', { name: '1 more' }))
    expect(screen.getByRole('button', { name: 'Fewer' })).toHaveAttribute('aria-expanded', 'true')
  })

  test('folds nothing where there is one sentence', () => {
    show({})
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('says over it all that the newest record could not be taken, and lets one try again', async () => {
    const onRetry = vi.fn()
    show({}, { failure: new Error('status 500'), onRetry })
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The newest record could not be taken. This is the one checked 30 June 2026.',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('says of an older record from the host that it was not taken', () => {
    show({}, { failure: new OlderRecordError() })
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The server gave an older record, which was not taken. This is the one checked 30 June 2026.',
    )
  })

  test('says nothing of the kind while all is well', () => {
    show({})
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
