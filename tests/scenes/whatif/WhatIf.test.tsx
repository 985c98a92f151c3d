import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { KnownPlant } from '../../../src/plant/asKnownOn.ts'
import { WhatIf } from '../../../src/scenes/whatif/WhatIf.tsx'
import { changeView } from '../../../src/view/useView.ts'
import type { FactDrafts } from '../../plant/plantWith.ts'
import { act, configure, fireEvent, render, screen, waitFor, within } from '../../testingLibrary.tsx'
import { markBefore, read, readAll, readTable } from '../../ui/reading.ts'
import { wholePlant } from '../wholePlant.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

const label = 'Scenario, shaped by you. Not a forecast'
const plans: FactDrafts = {
  output: {
    series: true,
    claims: [
      { value: 3000, kind: 'plan', bound: 'about', period: '2025', said: '2025-10-23' },
      { value: 30_000, kind: 'plan', period: '2026', said: '2025-10-23' },
    ],
  },
  expansion: { role: 'expansion', claims: [{ date: null, kind: 'plan' }] },
}
const plant = (facts: FactDrafts = plans) => wholePlant({}, facts, { checked: '2026-11-22' })

beforeEach(() => history.replaceState(null, '', '/'))

function show(address = '/', known: KnownPlant = plant()) {
  history.replaceState(null, '', address)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200)
  return render(<WhatIf plant={known} />)
}

const scene = () => document.getElementById('whatif') as HTMLElement
const slider = (name: string) => screen.getAllByRole('slider', { name }) as [HTMLElement, HTMLInputElement]

describe('WhatIf, off', () => {
  test('finds for when the last plan on record is, and shows no scenario', () => {
    show()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The last output plan on record is for 2026')
    expect(screen.queryByRole('slider')).not.toBeInTheDocument()
    expect(scene()).not.toHaveTextContent(/scenario, shaped/i)
  })

  test('finds that no output plan is on record', () => {
    show('/', plant({}))
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('No output plan is on record')
  })

  test('says so where no capacity is on record, whatever the address holds', () => {
    show('/?if=583,14,80,s-curve', wholePlant({ capacity: null }, plans))
    expect(scene()).toHaveTextContent('No capacity is on record for this day')
    expect(screen.queryByRole('button', { name: 'Shape a scenario' })).not.toBeInTheDocument()
    expect(screen.queryByRole('slider')).not.toBeInTheDocument()
  })

  test.each(['nonsense', '583,14,80', '-5,1,1,steps', '1,2,3,straight,x'])(
    'stays off with %j in the address',
    (text) => {
      show(`/?if=${text}`)
      expect(screen.getByRole('button', { name: 'Shape a scenario' })).toBeInTheDocument()
    },
  )

  test('lists the announced plans with their claims', async () => {
    show()
    const list = screen.getByRole('list', { name: 'On record, for comparison' })
    expect(readAll(within(list).getAllByRole('button'))).toEqual([
      'Reported: capacity: up to 70,000 cars a year',
      'About 3,000 cars announced for 2025, no confirmation on record',
      '30,000 cars announced for 2026',
      'expansion: no date given, announced',
    ])
    expect(markBefore(within(list).getByText(/3,000 cars announced for 2025/))).toBe('passed')
    await userEvent.click(within(list).getByRole('button', { name: /^30,000\scars announced for 2026$/ }))
    expect(location.search).toBe('?open=whatif.output')
    expect(screen.getByRole('heading', { level: 3, name: /^output/ })).toBeInTheDocument()
  })
})

describe('WhatIf, open', () => {
  test('opens with assumptions of its own and closes, with the focus at what comes in the button’s place', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Shape a scenario' }))
    expect(location.search).toBe('?if=583,14,80,s-curve')
    expect(scene()).toContainElement(document.activeElement as HTMLElement)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(location.search).toBe('')
    expect(screen.getByRole('button', { name: 'Shape a scenario' })).toHaveFocus()
  })

  test('wears its label on the chart, in the panel and at the table, in words for all', async () => {
    show('/?if=583,14,80,s-curve')
    expect(
      screen.getByRole('figure', {
        name: /^Scenario, shaped by you. Not a forecast: Cars a month from December\s2026/,
      }),
    ).toBeVisible()
    expect(within(screen.getByRole('figure')).getByText(label)).toBeVisible()
    const panel = screen.getByRole('region', { name: `${label}: What-if ramp` })
    expect(within(panel).getByText(label)).toBeVisible()
    await userEvent.click(screen.getByText('The scenario by year and by month'))
    expect(readAll([...scene().querySelectorAll('caption')])).toEqual([
      `${label}: cars by year`,
      `${label}: cars by month`,
    ])
  })

  test('says what the first whole year would make, the parcels filled and when the cars come to 100,000', () => {
    show('/?if=583,14,80,s-curve')
    const panel = screen.getByRole('region', { name: /What-if ramp/ })
    expect(read(panel)).toContain('If so, 2027 makes 29,516 cars')
    expect(read(panel)).toContain('29.5 of 70 parcels, 42% of the capacity on record')
    expect(read(panel)).toContain('If so, 100,000 cars in all are made by March 2029.')
    expect(read(panel)).toContain('The count begins in December 2026; what was made before is not in it.')
    expect(screen.getByRole('img', { name: 'Scenario: 29.5 of 70 parcels filled' })).toBeInTheDocument()
  })

  test('says that the cars do not come to 100,000 within what it tells', () => {
    show('/?if=0,36,10,straight')
    expect(read(scene())).toContain('If so, 100,000 cars in all are not made by December 2030.')
  })

  test('is a table by year and by month', async () => {
    show('/?if=5833,1,100,straight')
    await userEvent.click(screen.getByText('The scenario by year and by month'))
    expect(readTable(`${label}: cars by year`)).toEqual([
      ['2026, 1 month', '5,833', '5.8', '5,833'],
      ['2027', '70,000', '70.0', '75,833'],
      ['2028', '70,000', '70.0', '145,833'],
      ['2029', '70,000', '70.0', '215,833'],
      ['2030', '70,000', '70.0', '285,833'],
    ])
    const months = readTable(`${label}: cars by month`)
    expect(months).toHaveLength(49)
    expect(months[0]).toEqual(['December 2026', '5,833', '5,833'])
  })

  test('never mixes in a month that is reported', async () => {
    const reported: FactDrafts = {
      output: { series: true, claims: [{ value: 4321, period: '2026-10', said: '2026-11-01' }] },
    }
    show('/?if=583,14,80,s-curve', plant(reported))
    await userEvent.click(screen.getByText('The scenario by year and by month'))
    expect(read(scene())).not.toContain('4,321')
    expect(readTable(`${label}: cars by month`)[0]).toEqual(['December 2026', '583', '583'])
  })

  test('draws dots below gold, and beyond the record’s capacity on paper', async () => {
    show('/?if=583,6,100,straight,90000')
    const figure = screen.getByRole('figure')
    await waitFor(() => expect(figure.querySelectorAll('.recharts-area-area').length).toBeGreaterThan(1))
    const fills = [...figure.querySelectorAll('.recharts-area-area')].map((area) => area.getAttribute('fill'))
    expect(new Set(fills)).toEqual(new Set(['url(#scenario-on-field)', 'url(#scenario-on-paper)']))
    expect(within(figure).getByText('Your expansion: 90,000 cars a year')).toBeVisible()
  })

  test('fills parcels beyond those of the record where its expansion does', () => {
    show('/?if=5833,1,100,straight,90000')
    const field = screen.getByRole('img', { name: /parcels filled/ })
    expect(field.querySelectorAll('[data-own="true"]')).toHaveLength(70)
    expect(field.querySelectorAll('[data-own="false"]').length).toBeGreaterThan(10)
  })

  test('has each of three values as a handle and as a slider, which say what they are', () => {
    show('/?if=583,14,80,s-curve')
    const spoken = {
      'Level today, your guess': 'Scenario: if the level today is 583 cars a month',
      'Months to reach the level': 'Scenario: if the level is reached in 14 months, by February 2028',
      'Level reached': 'Scenario: if the level reached is 80% of the ceiling, 4,667 cars a month',
    }
    for (const [name, text] of Object.entries(spoken)) {
      for (const one of slider(name))
        expect(read({ textContent: one.getAttribute('aria-valuetext') } as Element)).toBe(text)
    }
    expect(screen.getByRole('slider', { name: 'Capacity after an expansion' })).toHaveAttribute(
      'aria-valuetext',
      'Scenario: if there is no expansion',
    )
  })

  test.each([
    ['Level today, your guess', 0, ['641', '525', '1163', '3', '0', '5833']],
    ['Months to reach the level', 1, ['15', '13', '24', '4', '1', '36']],
    ['Level reached', 2, ['81', '79', '90', '70', '0', '100']],
  ] as const)('moves "%s" by keys: a step, ten of them, or to an end', (name, at, values) => {
    show('/?if=583,14,80,s-curve')
    const keys = ['ArrowUp', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End']
    for (const one of slider(name)) {
      const asked = keys.map((key) => {
        fireEvent.keyDown(one, { key })
        fireEvent.blur(one)
        const value = location.search.slice(4).split(',')[at]
        act(() => changeView({ if: '583,14,80,s-curve' }))
        return value
      })
      expect(asked).toEqual(values)
    }
  })

  test('counts every press of a key that is held, and writes the address once it rests', async () => {
    vi.useFakeTimers()
    show('/?if=583,14,80,s-curve')
    const written = vi.spyOn(history, 'replaceState')
    const [handle] = slider('Level reached')
    for (let press = 0; press < 12; press++) fireEvent.keyDown(handle, { key: 'ArrowUp' })
    expect(handle).toHaveAttribute('aria-valuenow', '92')
    expect(written).not.toHaveBeenCalled()
    act(() => void vi.advanceTimersByTime(400))
    expect(written).toHaveBeenCalledTimes(1)
    expect(location.search).toBe('?if=583,14,92,s-curve')
    vi.useRealTimers()
  })

  test('tells what a change came to once it rests, and nothing as it opens', () => {
    vi.useFakeTimers()
    show('/?if=583,14,80,s-curve')
    const told = () => readAll(screen.getAllByRole('status')).join('')
    expect(told()).toBe('')
    fireEvent.keyDown(slider('Level reached')[0], { key: 'End' })
    expect(told()).toBe('')
    act(() => void vi.advanceTimersByTime(400))
    expect(told()).toBe('If so, 2027 makes 35,949 cars. If so, 100,000 cars in all are made by November 2028.')
    vi.useRealTimers()
  })

  test('bends the curve, takes an expansion, and resets', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    show('/?if=583,14,80,s-curve')
    fireEvent.click(screen.getByRole('button', { name: 'Two steps' }))
    const expansion = screen.getByRole('slider', { name: 'Capacity after an expansion' })
    fireEvent.keyDown(expansion, { key: 'PageUp' })
    fireEvent.blur(expansion)
    expect(location.search).toBe('?if=583,14,80,steps,80000')
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }))
    expect(location.search).toBe('?if=583,14,80,s-curve')
    vi.useRealTimers()
  })

  test('copies its link, and shows it where that is refused', async () => {
    const user = userEvent.setup()
    show('/?if=583,14,80,s-curve')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/?if=583,14,80,s-curve#whatif`)
    expect(await screen.findByText('Link copied')).toBeInTheDocument()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText(/did not allow copying/)).toHaveTextContent('/?if=583,14,80,s-curve#whatif')
  })
})
