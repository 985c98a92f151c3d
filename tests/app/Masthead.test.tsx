import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Masthead } from '../../src/app/Masthead.tsx'
import { inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { render, screen, within } from '../testingLibrary.tsx'

describe('Masthead', () => {
  test('names the plant and its scope as the record does', () => {
    const text = inEveryLanguage
    render(
      <Masthead
        plant={knownWith(
          {},
          {
            plant: { name: text('Kia Qazaqstan'), scope: text('Kostanay'), legalName: text('x'), car: text('Sorento') },
          },
        )}
      />,
    )
    expect(within(screen.getByRole('banner')).getByText('Kia Qazaqstan')).toBeInTheDocument()
    expect(within(screen.getByRole('banner')).getByText('Kostanay')).toBeInTheDocument()
  })

  test('opens its sections behind a menu, and closes them with the choice of one', async () => {
    render(<Masthead plant={knownWith()} />)
    const menu = screen.getByRole('button', { name: 'Menu' })
    expect(menu).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(menu)
    expect(menu).toHaveAttribute('aria-expanded', 'true')
    expect(menu).toHaveAccessibleName('Close')
    expect(document.getElementById(menu.getAttribute('aria-controls') ?? '')).toBe(
      screen.getByRole('navigation', { name: 'Sections' }),
    )
    await userEvent.click(screen.getByRole('link', { name: 'People' }))
    expect(menu).toHaveAttribute('aria-expanded', 'false')
    expect(menu).toHaveAccessibleName('Menu')
  })

  test('has the switch of the colours once its script is there', async () => {
    await import('../../src/app/LaterScenes.tsx')
    render(<Masthead plant={knownWith()} />)
    expect(await screen.findByRole('button', { name: 'Change to dark colours' })).toBeInTheDocument()
  })
})
