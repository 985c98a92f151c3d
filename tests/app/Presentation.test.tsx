import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { Presentation } from '../../src/app/Presentation.tsx'
import { knownWith } from '../plant/plantWith.ts'
import { wholePlant } from '../scenes/wholePlant.ts'
import { render, screen } from '../testingLibrary.tsx'

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/?present')
})

describe('Presentation', () => {
  test('says what is not on record in every scene of an empty record, and is never blank', async () => {
    render(<Presentation plant={knownWith()} today="2026-11-22" failure={null} />)
    const user = userEvent.setup()
    const texts: string[] = []
    for (const digit of '12345678') {
      await user.keyboard(digit)
      texts.push(screen.getByRole('main').textContent ?? '')
    }
    expect(texts.filter((text) => !/not on record|on record|No /.test(text))).toEqual([])
  })

  test('is dark until this device chooses, and leaves the page as it was', () => {
    const { unmount } = render(<Presentation plant={wholePlant()} today="2026-11-22" failure={null} />)
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(document.documentElement.dataset['stage']).toBe('')
    unmount()
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    expect(document.documentElement.dataset['stage']).toBeUndefined()
  })

  test('shows the figures with their marks, and what each comes to', () => {
    history.replaceState(null, '', '/?present&scene=figures')
    render(<Presentation plant={wholePlant({ capacity: { kind: 'plan' } })} today="2026-11-22" failure={null} />)
    const words = screen.getAllByRole('listitem').map((item) => item.textContent?.replaceAll('\u00a0', ' '))
    expect(words[0]).toBe('investment$310 million$4,429 per car of annual capacity')
    expect(screen.getByRole('button', { name: /^70,000/ })).toHaveAttribute('aria-expanded', 'false')
    expect(
      screen.getByRole('heading', { name: 'capacity, up to' }).querySelector('[data-kind="announced"]'),
    ).not.toBeNull()
  })

  describe('and the page’s scenario', () => {
    const label = 'Scenario, shaped by you. Not a forecast'
    const show = (address: string) => {
      history.replaceState(null, '', address)
      render(<Presentation plant={wholePlant()} today="2026-11-22" failure={null} />)
      return userEvent.setup()
    }

    test.each(['', '&scene=timeline'])('clear it where the stage is entered with "%s"', (scene) => {
      show(`/?present${scene}&if=583,14,80,s-curve`)
      expect(location.search).toBe(`?present${scene}`)
      expect(screen.getByRole('main')).not.toHaveTextContent(label)
    })

    test('keep it where the presenter chose its scene, and show it in no other', async () => {
      const user = show('/?present&scene=whatif&if=5833,1,100,straight')
      expect(location.search).toBe('?present&scene=whatif&if=5833,1,100,straight')
      expect(screen.getByRole('main')).toHaveTextContent(label)
      expect(screen.getAllByRole('status')[0]).toHaveTextContent(/^What if$/)
      await user.keyboard('{ArrowRight}')
      expect(location.search).toContain('scene=people')
      expect(screen.getByRole('main')).not.toHaveTextContent(label)
    })

    test('pass it over by keys, and offer it among all scenes, without a number', async () => {
      const user = show('/?present&scene=promises&step=9')
      await user.keyboard('{ArrowRight}')
      expect(location.search).toBe('?present&scene=people')
      await user.keyboard('o')
      const offered = screen
        .getAllByRole('button', { name: /What if|People/ })
        .filter((one) => one.closest('ol ~ ul, [role="dialog"]'))
      expect(offered.map((one) => one.textContent)).toEqual(['What if▪', expect.stringMatching(/^6People/)])
      await user.click(screen.getByRole('button', { name: 'What if' }))
      expect(location.search).toBe('?present&scene=whatif')
      expect(screen.getByRole('main')).toHaveTextContent(label)
    })
  })
})
