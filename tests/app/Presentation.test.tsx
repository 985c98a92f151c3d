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
})
