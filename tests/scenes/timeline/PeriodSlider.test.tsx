import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { monthsBetween } from '../../../src/plant/calendarMonths.ts'
import { monthsIn, type PeriodUnit } from '../../../src/plant/rolledUp.ts'
import { PeriodSlider } from '../../../src/scenes/timeline/PeriodSlider.tsx'
import { fireEvent, render, screen } from '../../testingLibrary.tsx'

const plot = { left: 0, top: 0, width: 300, height: 100 }

/** January 2001 and the months after it, or the first months of the quarters and years. */
const startsOf = (count: number, unit: PeriodUnit) =>
  monthsBetween('2001-01', '2010-12')
    .filter((_, index) => index % monthsIn[unit] === 0)
    .slice(0, count)

function slider(direction: 'across' | 'down', count: number, unit: PeriodUnit = 'month') {
  return (
    <PeriodSlider
      unit={unit}
      starts={startsOf(count, unit)}
      start="2001-11"
      plot={plot}
      direction={direction}
      about="Timeline of the plant by month. Use the arrow keys to go from month to month."
      textOf={(index) => [`Month ${index}`, 'Output not reported']}
    >
      <p>The chart</p>
    </PeriodSlider>
  )
}

function show(direction: 'across' | 'down' = 'across', count = 30) {
  render(slider(direction, count))
  return screen.getByRole('slider', { name: 'Month on the timeline' })
}

/** The tip, which says what the slider says. */
function tip(): string | null {
  return screen.queryByText(/^Month \d+$/)?.textContent ?? null
}

/** A finger set down and lifted, which then is no longer over anything. */
function tap(slider: HTMLElement, clientX: number): void {
  const touch = { pointerType: 'touch', clientX, clientY: 50 }
  fireEvent.pointerDown(slider, touch)
  fireEvent.pointerUp(slider, touch)
  fireEvent.pointerOut(slider, touch)
}

describe('PeriodSlider', () => {
  test('is a slider that reads its month out, and says how it is used', () => {
    const slider = show()
    expect(slider).toHaveAttribute('aria-valuemin', '1')
    expect(slider).toHaveAttribute('aria-valuemax', '30')
    expect(slider).toHaveAttribute('aria-valuenow', '11')
    expect(slider).toHaveAttribute('aria-valuetext', 'Month 10. Output not reported')
    expect(slider).toHaveAttribute('aria-orientation', 'horizontal')
    expect(slider).toHaveAccessibleDescription(
      'Timeline of the plant by month. Use the arrow keys to go from month to month.',
    )
  })

  test.each([
    ['quarter', '{PageDown}', 'Month 0'],
    ['quarter', '{ArrowRight}', 'Month 4'],
    ['quarter', '{PageUp}', 'Month 7'],
    ['year', '{ArrowRight}', 'Month 1'],
    ['year', '{PageUp}', 'Month 9'],
  ] as const)('steps by each %s, and by pages of a year or ten: %s goes to %s', async (unit, keys, period) => {
    render(slider('across', 10, unit))
    const named = screen.getByRole('slider', { name: `${unit === 'year' ? 'Year' : 'Quarter'} on the timeline` })
    await userEvent.tab()
    await userEvent.keyboard(keys)
    expect(named.getAttribute('aria-valuetext')).toMatch(new RegExp(`^${period}\\.`))
  })

  test('stays at its month where what is summed changes with the width', async () => {
    const { rerender } = render(slider('across', 30))
    const value = () => screen.getByRole('slider').getAttribute('aria-valuenow')
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(value()).toBe('13')
    rerender(slider('across', 10, 'quarter'))
    expect(value()).toBe('5')
    rerender(slider('across', 3, 'year'))
    expect(value()).toBe('2')
    rerender(slider('across', 30))
    expect(value()).toBe('13')
  })

  test('is vertical where time runs down', () => {
    expect(show('down')).toHaveAttribute('aria-orientation', 'vertical')
  })

  test.each([
    ['{ArrowRight}', 'Month 11'],
    ['{ArrowUp}', 'Month 11'],
    ['{ArrowLeft}', 'Month 9'],
    ['{ArrowDown}', 'Month 9'],
    ['{Home}', 'Month 0'],
    ['{End}', 'Month 29'],
    ['{PageUp}', 'Month 22'],
    ['{PageDown}', 'Month 0'],
    ['{ArrowLeft}{ArrowLeft}{ArrowRight}', 'Month 9'],
    ['{End}{ArrowRight}', 'Month 29'],
    ['{End}{PageUp}', 'Month 29'],
    ['{Home}{ArrowLeft}', 'Month 0'],
  ])('goes, where time runs across, by %s to %s', async (keys, month) => {
    const slider = show()
    await userEvent.tab()
    await userEvent.keyboard(keys)
    expect(slider).toHaveAttribute('aria-valuetext', `${month}. Output not reported`)
    expect(tip()).toBe(month)
  })

  test.each([
    ['{ArrowRight}', 'Month 11'],
    ['{ArrowDown}', 'Month 11'],
    ['{ArrowLeft}', 'Month 9'],
    ['{ArrowUp}', 'Month 9'],
    ['{Home}', 'Month 0'],
    ['{End}', 'Month 29'],
    ['{PageDown}', 'Month 22'],
    ['{PageUp}', 'Month 0'],
    ['{End}{PageDown}', 'Month 29'],
  ])('goes, where time runs down, by %s to %s', async (keys, month) => {
    const slider = show('down')
    await userEvent.tab()
    await userEvent.keyboard(keys)
    expect(slider).toHaveAttribute('aria-valuetext', `${month}. Output not reported`)
    expect(tip()).toBe(month)
  })

  test('says nothing more when the focus leaves', async () => {
    show()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    await userEvent.tab()
    expect(tip()).toBeNull()
  })

  test('puts away by Escape what it says', async () => {
    show()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{Escape}')
    expect(tip()).toBeNull()
  })

  test('keeps its place after Escape, and goes on from there', async () => {
    const slider = show()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Escape}')
    expect(slider).toHaveAttribute('aria-valuenow', '13')
    expect(slider).toHaveAttribute('aria-valuetext', 'Month 12. Output not reported')
    await userEvent.keyboard('{ArrowRight}')
    expect(tip()).toBe('Month 13')
  })

  test('keeps its place when the focus leaves and comes back', async () => {
    const slider = show()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    await userEvent.tab()
    await userEvent.tab({ shift: true })
    expect(slider).toHaveFocus()
    expect(slider).toHaveAttribute('aria-valuenow', '12')
    await userEvent.keyboard('{ArrowRight}')
    expect(tip()).toBe('Month 12')
  })

  test('leaves to the browser what is pressed together with Alt, Ctrl or Meta', async () => {
    const slider = show()
    await userEvent.tab()
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}{End}{/Control}')
    expect(slider).toHaveAttribute('aria-valuenow', '11')
    expect(fireEvent.keyDown(slider, { key: 'ArrowLeft', altKey: true })).toBe(true)
    expect(fireEvent.keyDown(slider, { key: 'ArrowLeft' })).toBe(false)
  })

  test.each([
    ['across', { clientX: 55, clientY: 50 }, 'Month 5'],
    ['across', { clientX: 299, clientY: 0 }, 'Month 29'],
    ['across', { clientX: 55, clientY: 101 }, null],
    ['across', { clientX: 301, clientY: 50 }, null],
    ['down', { clientX: 290, clientY: 50 }, 'Month 15'],
    ['down', { clientX: 10, clientY: 101 }, null],
  ] as const)('shows, where time runs %s, at the pointer %o: %s', (direction, at, month) => {
    const slider = show(direction)
    fireEvent(slider, new MouseEvent('pointermove', { bubbles: true, ...at }))
    expect(tip()).toBe(month)
  })

  test('keeps what Escape put away from coming back under a pointer that stays in its month', async () => {
    const slider = show()
    const move = (clientX: number) =>
      fireEvent(slider, new MouseEvent('pointermove', { bubbles: true, clientX, clientY: 50 }))
    move(55)
    await userEvent.keyboard('{Escape}')
    move(57)
    expect(tip()).toBeNull()
    move(65)
    expect(tip()).toBe('Month 6')
    move(55)
    expect(tip()).toBe('Month 5')
  })

  test('shows a month at a tap, and keeps it when the finger is lifted', () => {
    const slider = show()
    tap(slider, 55)
    expect(tip()).toBe('Month 5')
    expect(slider).toHaveAttribute('aria-valuenow', '6')
  })

  test('shows at a tap also the month that Escape put away', async () => {
    const slider = show()
    tap(slider, 55)
    await userEvent.keyboard('{Escape}')
    expect(tip()).toBeNull()
    tap(slider, 55)
    expect(tip()).toBe('Month 5')
  })

  test('puts away what it says at a tap beside the months', () => {
    const slider = show()
    tap(slider, 55)
    tap(slider, 301)
    expect(tip()).toBeNull()
  })

  test('says nothing more when the pointer leaves', () => {
    const slider = show()
    fireEvent(slider, new MouseEvent('pointermove', { bubbles: true, clientX: 55, clientY: 50 }))
    fireEvent.pointerLeave(slider.parentElement as HTMLElement)
    expect(tip()).toBeNull()
  })

  test('hides the drawing from assistive technology, which hears the months', () => {
    show()
    expect(screen.getByText('The chart').closest('[aria-hidden=true]')).not.toBeNull()
  })
})
