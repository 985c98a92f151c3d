import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { Earlier } from '../../src/app/Earlier.tsx'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { plantWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'

const plant = plantWith({ robots: [{ value: 70, said: '2024-09-10' }] })

beforeEach(() => history.replaceState(null, '', '/'))

describe('Earlier', () => {
  test('says nothing of the newest record', () => {
    render(<Earlier plant={asKnownOn(plant, plant.checked)} />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('names the day of an earlier one, and leads back', async () => {
    history.replaceState(null, '', '/?asof=2025-01-01')
    render(<Earlier plant={asKnownOn(plant, '2025-01-01')} />)
    expect(screen.getByRole('status')).toHaveTextContent(
      /^As known on 1.January.2025\. What became known later is left out\./,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Back to now' }))
    expect(location.search).toBe('')
  })

  test.each(['?asof=2025-02-30', '?asof=%3Cb%3E', '?asof=2099-01-01'])(
    'says once that %s names no day, and takes it out of the address',
    async (search) => {
      history.replaceState(null, '', `/${search}&layer=cars`)
      const { unmount } = render(<Earlier plant={asKnownOn(plant, plant.checked)} />)
      expect(
        await screen.findByText(/^The address names no day from 10.September.2024 to 30.June.2026\./),
      ).toBeVisible()
      expect(location.search).toBe('?layer=cars')
      await userEvent.click(screen.getByRole('button', { name: 'Close' }))
      expect(screen.getByRole('status')).toBeEmptyDOMElement()
      unmount()
      render(<Earlier plant={asKnownOn(plant, plant.checked)} />)
      expect(screen.getByRole('status')).toBeEmptyDOMElement()
    },
  )
})
