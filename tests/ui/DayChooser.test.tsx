import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { DayChooser } from '../../src/ui/DayChooser.tsx'
import { plantWith } from '../plant/plantWith.ts'
import { fireEvent, render, screen } from '../testingLibrary.tsx'

const plant = plantWith({
  robots: [
    { value: 70, said: '2024-09-10' },
    { value: 68, said: '2025-10-21' },
  ],
})

function chooser(day: string) {
  return render(<DayChooser plant={asKnownOn(plant, day)} hasLine ask={ask} />)
}

let asked = 'nothing'
const ask = (asof: string) => {
  asked = asof
}

beforeEach(() => {
  asked = 'nothing'
})

describe('DayChooser', () => {
  test('goes to the day before and after on which something became known, and no further', async () => {
    const { rerender } = chooser('2025-01-01')
    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }))
    expect(asked).toBe('2024-09-10')
    rerender(<DayChooser plant={asKnownOn(plant, '2024-09-10')} hasLine ask={ask} />)
    expect(screen.getByRole('button', { name: 'Earlier' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }))
    expect(asked).toBe('2024-09-10')
    await userEvent.click(screen.getByRole('button', { name: 'Later' }))
    expect(asked).toBe('2025-10-21')
  })

  test('goes on from what was asked for last, though the page does not show it yet', async () => {
    const { rerender } = chooser('2026-06-30')
    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }))
    await userEvent.click(screen.getByRole('button', { name: 'Earlier' }))
    expect(asked).toBe('2024-09-10')
    expect(screen.getByRole('slider')).toHaveValue('0')
    // Elsewhere the page was led to another day meanwhile.
    rerender(<DayChooser plant={asKnownOn(plant, '2025-12-31')} hasLine ask={ask} />)
    expect(screen.getByRole('slider')).toHaveValue('1')
  })

  test('has all of them on one line, on which it says the day', () => {
    chooser('2025-01-01')
    const line = screen.getByRole('slider', { name: 'Days on which something became known' })
    expect(line).toHaveAttribute('aria-valuetext', '1\u00a0January\u00a02025')
    expect(line).toHaveAttribute('max', '2')
    expect(line).toHaveValue('0')
    fireEvent.change(line, { target: { value: '1' } })
    expect(asked).toBe('2025-10-21')
    fireEvent.change(line, { target: { value: '2' } })
    expect(asked).toBe('')
  })

  test('takes any day of the record’s time that is typed, and waits while what is typed is none', () => {
    chooser('2025-01-01')
    const field = screen.getByLabelText('Day')
    expect(field).toHaveValue('2025-01-01')
    fireEvent.change(field, { target: { value: '0202-01-01' } })
    expect(asked).toBe('nothing')
    expect(field).toHaveValue('0202-01-01')
    fireEvent.change(field, { target: { value: '2025-02-03' } })
    expect(asked).toBe('2025-02-03')
    fireEvent.change(field, { target: { value: '' } })
    fireEvent.blur(field)
    expect(field).toHaveValue('2025-02-03')
  })
})
