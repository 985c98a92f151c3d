import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { KnownPlant } from '../../../src/plant/asKnownOn.ts'
import { Figures } from '../../../src/scenes/figures/Figures.tsx'
import { aParty, type ClaimDraft, inEveryLanguage } from '../../plant/plantWith.ts'
import { configure, render, screen, within } from '../../testingLibrary.tsx'
import { markBefore, readAll } from '../../ui/reading.ts'
import { wholePlant } from '../wholePlant.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => history.replaceState(null, '', '/'))

function show(plant: KnownPlant) {
  render(<Figures plant={plant} />)
}

function card(label: string | RegExp): HTMLElement {
  const item = screen.getByRole('heading', { name: label }).closest('li')
  if (item === null) throw new Error(`no card ${label}`)
  return item
}

/** The readings of a card: what it comes to for a parcel, and what is derived. */
function readings(label: string | RegExp): string[] {
  return readAll(within(card(label)).getAllByRole('listitem'))
}

describe('Figures', () => {
  test('shows the four key figures in their order', () => {
    show(wholePlant())
    expect(readAll(within(screen.getByRole('region', { name: 'Key figures' })).getAllByRole('heading'))).toEqual([
      'investment',
      'site-area',
      'robots',
      'capacity, up to',
    ])
  })

  test.each([
    ['investment', 'investment: $310\u00a0million. Who says so?', '$310 million'],
    ['site-area', 'site-area: 630,000\u00a0m². Who says so?', '630,000 m²'],
    ['robots', 'robots: 68\u00a0robots. Who says so?', '68'],
    ['capacity, up to', 'capacity: up to 70,000\u00a0cars a year. Who says so?', '70,000 cars'],
  ])('%s: a number that opens its claims, under the mark of a report', (label, name, number) => {
    show(wholePlant())
    const button = within(card(label)).getByRole('button', { name })
    expect(button).toHaveTextContent(number)
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(markBefore(within(card(label)).getByText('Reported'))).toBe('reported')
  })

  test.each([
    ['investment', ['$4.43 million a parcel', '$4,429 per car of annual capacity']],
    ['site-area', ['9,000 m² a parcel', '9 m² per car of capacity, about one Car']],
    ['robots', ['One a parcel, except two', '1,029 cars of capacity per robot']],
    ['capacity, up to', ['1,000 cars a parcel', '5,833 a month at full rate']],
  ])('reads %s for a parcel, and derived', (label, texts) => {
    show(wholePlant())
    expect(readings(label)).toEqual(texts)
    expect(markBefore(within(card(label)).getByText(/a parcel/))).toBe('parcel')
  })

  test('calls the land for a car about one car only where it is', () => {
    show(wholePlant({ 'car-length': { value: 5100 } }))
    expect(readings('site-area')[1]).toBe('9 m² per car of capacity')
  })

  test.each([
    [70, 'One a parcel'],
    [84, '1.2 a parcel'],
  ])('reads %i robots on 70 parcels as: %s', (value, text) => {
    show(wholePlant({ robots: { value } }))
    expect(readings('robots')[0]).toBe(text)
  })

  test('leaves a reading out where what it needs is not on record', () => {
    show(wholePlant({ capacity: null }))
    expect(readings('investment')).toEqual(['', ''])
    expect(readings('robots')).toEqual(['', ''])
  })

  test('names who says so by short name, when, and the source', () => {
    const kia = { ...aParty('Kia Corporation'), short: inEveryLanguage('Kia') }
    show(wholePlant({ investment: { by: 'kia' } }, {}, { parties: { kia } }))
    expect(card('investment')).toHaveTextContent(/Kia, 21 Oct 20251/)
    expect(within(card('investment')).getByRole('link', { name: 'Source 1' })).toHaveAttribute('href', '#source-1')
  })

  test('names no day where none is known', () => {
    show(wholePlant({ robots: { said: undefined } as never }))
    expect(card('robots')).toHaveTextContent(/maker1$/)
  })

  test('says how many other totals are on record', () => {
    const investment: ClaimDraft[] = [
      { value: 310_000_000, unit: 'USD', rank: 'preferred' },
      { value: 270_000_000, unit: 'USD' },
      { value: 400_000_000, unit: 'USD' },
    ]
    show(wholePlant({ investment: null }, { investment }))
    const sentence = within(card('investment')).getByText('One other reports less, one more')
    expect(markBefore(sentence)).toBe('differ')
    expect(screen.getAllByText(/reports? (less|more)/)).toHaveLength(1)
  })

  test('counts the other totals on the same side, and those in another currency', () => {
    const investment: ClaimDraft[] = [
      { value: 310_000_000, unit: 'USD', rank: 'preferred' },
      { value: 270_000_000, unit: 'USD' },
      { value: 250_000_000, unit: 'USD' },
      { value: 131_500_000_000, unit: 'KZT' },
    ]
    show(wholePlant({ investment: null }, { investment }))
    expect(within(card('investment')).getByText('Two others report less, one in another currency')).toBeInTheDocument()
  })

  test('marks as announced what is only planned', () => {
    show(wholePlant({ robots: { kind: 'plan' } }))
    expect(markBefore(within(card('robots')).getByText('Announced'))).toBe('announced')
  })

  test('shows an empty slot for what is not on record', () => {
    show(wholePlant({ robots: null }, { robots: { of: 'amount', label: inEveryLanguage('Robots'), claims: [] } }))
    expect(markBefore(within(card('Robots')).getByText('Not on record'))).toBe('none')
    expect(within(card('Robots')).queryByRole('button')).not.toBeInTheDocument()
  })

  test('opens the claims behind a number, says so in the address, and closes them again', async () => {
    show(wholePlant())
    const button = within(card('robots')).getByRole('button')
    await userEvent.click(button)
    expect(await screen.findByRole('region', { name: /^robots, 68\s+robots$/ })).toBeInTheDocument()
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(location.search).toBe('?open=robots')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await screen.findByRole('button', { expanded: false, name: /^robots/ })
    expect(button).toHaveFocus()
    expect(location.search).toBe('')
  })

  test.each(['?open=deck', '?open=constructor', '?open=people.robots'])(
    'opens nothing for the address %s',
    (search) => {
      history.replaceState(null, '', `/${search}`)
      show(wholePlant())
      expect(screen.queryByRole('button', { name: 'Close' })).not.toBeInTheDocument()
    },
  )
})
