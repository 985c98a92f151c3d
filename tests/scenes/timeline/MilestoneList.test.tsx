import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { MilestoneList } from '../../../src/scenes/timeline/MilestoneList.tsx'
import { type ClaimDraft, knownWith } from '../../plant/plantWith.ts'
import { render, screen } from '../../testingLibrary.tsx'
import { readAll } from '../../ui/reading.ts'

const capacity: ClaimDraft = { value: 90_000, unit: 'vehicle/year', kind: 'plan', support: 'weak' }

test('MilestoneList has every dated event in time, then the totals, each opening the claims behind it', async () => {
  const toggle = vi.fn()
  const plant = knownWith({
    sportage: [{ date: '2026-01', kind: 'plan', said: '2025-10-21' }],
    'expanded-capacity': [capacity],
    opening: [{ date: '2025-10-21' }],
    output: { series: true, claims: [{ value: 30_000, period: '2026', kind: 'plan' }] },
    robots: [{ value: 68 }],
  })
  render(
    <MilestoneList
      plant={plant}
      opened={{ fact: 'output', toggle, close: () => {}, opener: (fact) => `timeline-${fact}` }}
    />,
  )
  expect(readAll(screen.getAllByRole('button'))).toEqual([
    'Reported: opening happened: 21 October 2025',
    'sportage: January 2026, announced, no confirmation on record',
    'output: 30,000 cars for 2026, announced',
    'expanded-capacity: 90,000 cars a year, announced, one weak source',
  ])
  expect(screen.getByRole('button', { expanded: true })).toHaveAttribute('id', 'timeline-output')
  await userEvent.click(screen.getByRole('button', { name: /opening/ }))
  expect(toggle).toHaveBeenCalledExactlyOnceWith('opening')
})
