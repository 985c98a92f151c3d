import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { asKnownOn } from '../../../src/plant/asKnownOn.ts'
import { Changes } from '../../../src/scenes/method/Changes.tsx'
import { inEveryLanguage, plantWith } from '../../plant/plantWith.ts'
import { fireEvent, render, screen } from '../../testingLibrary.tsx'

const plant = plantWith({
  robots: [
    { value: 70, unit: 'robot', kind: 'plan', said: '2024-09-10' },
    { value: 68, unit: 'robot', said: '2025-10-21' },
  ],
})
const known = asKnownOn(plant, plant.checked)

beforeEach(() => history.replaceState(null, '', '/'))

const items = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

describe('Changes', () => {
  test('asks between which days, and keeps them in the address', async () => {
    render(<Changes plant={known} />)
    expect(screen.getByLabelText('After')).toHaveValue('2024-09-10')
    expect(screen.getByLabelText('Until')).toHaveValue('2026-06-30')
    expect(items()).toEqual([])
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2025-12-31' } })
    await userEvent.click(screen.getByRole('button', { name: 'Show' }))
    expect(location.search).toBe('?changes=2024-09-10..2025-12-31')
  })

  test('lists what became known, day by day, each claim under its mark with its source', () => {
    history.replaceState(null, '', '/?changes=2024-09-10..2026-01-01')
    render(<Changes plant={known} />)
    expect(screen.getByRole('status')).toHaveTextContent('Claims: 1. Days: 1.')
    expect(screen.getByLabelText('Until')).toHaveValue('2026-01-01')
    const [day] = screen.getAllByRole('heading', { level: 4 })
    expect(day).toHaveTextContent(/^21.October.2025$/)
    expect(items().at(-1)).toMatch(/68.robots/)
    expect(items().join()).not.toMatch(/70.robots/)
    expect(screen.getByRole('link', { name: 'Source 1' })).toBeInTheDocument()
  })

  test('leads to the page as known on a day, and is put away', async () => {
    history.replaceState(null, '', '/?changes=2024-09-10..2026-01-01')
    render(<Changes plant={known} />)
    await userEvent.click(screen.getByRole('button', { name: /^21.October.2025: the page as known then$/ }))
    expect(location.search).toBe('?asof=2025-10-21&changes=2024-09-10..2026-01-01')
    await userEvent.click(screen.getByRole('button', { name: 'Hide' }))
    expect(location.search).toBe('?asof=2025-10-21')
    expect(items()).toEqual([])
  })

  test('says of a claim that it is set aside or weak, and gives words in the form that they have', () => {
    const said = { said: '2025-01-10', quote: 'it will be large' } as const
    const other = plantWith(
      {
        robots: [
          { value: 70, unit: 'robot', said: '2024-09-10' },
          { value: 90, unit: 'robot', said: '2025-01-10', support: 'weak' },
          { value: 95, unit: 'robot', said: '2025-01-11', rank: 'deprecated', reason: inEveryLanguage('Second-hand.') },
        ],
      },
      {
        statements: [
          { ...said, form: 'reported' },
          { ...said, form: 'direct' },
        ],
      },
    )
    history.replaceState(null, '', '/?changes=2024-09-10..2026-01-01')
    render(<Changes plant={asKnownOn(other, other.checked)} />)
    expect(items().find((item) => /^robots: 90/.test(item ?? ''))).toContain('One weak source')
    expect(items().find((item) => /^robots: 95/.test(item ?? ''))).toContain('Set aside')
    expect(items().filter((item) => item?.includes('… it will be large'))).not.toEqual([])
    expect(items().filter((item) => item?.includes('“it will be large”'))).not.toEqual([])
  })

  test.each([
    ['2025-10-21..2025-10-22', 'Nothing became known between these days.'],
    ['2025-10-21..2024-09-10', 'This is no time of the record'],
    ['2025-02-30..2025-10-21', 'This is no time of the record'],
  ])('says of %s: %s', (asked, said) => {
    history.replaceState(null, '', `/?changes=${asked}`)
    render(<Changes plant={known} />)
    expect(screen.getByRole('status')).toHaveTextContent(said)
    expect(items()).toEqual([])
  })
})
