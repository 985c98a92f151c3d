import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LanguageSwitch } from '../../src/app/LanguageSwitch.tsx'
import { PageWords } from '../../src/app/PageWords.tsx'
import { useSceneWords } from '../../src/i18n/sceneWords.ts'
import { cleanup, render, screen, waitFor } from '../testingLibrary.tsx'
import { english } from '../words.ts'

const load = vi.hoisted(() => ({ isOnline: true }))
vi.mock(import('../../src/i18n/words.ts'), async (original) => {
  const words = await original()
  return {
    ...words,
    loadWords: (language) => (load.isOnline ? words.loadWords(language) : Promise.reject(new TypeError('gone'))),
  }
})

beforeEach(() => history.replaceState(null, '', '/?layer=cars'))
afterEach(() => {
  cleanup()
  load.isOnline = true
  localStorage.clear()
  document.documentElement.lang = ''
})

function Said() {
  const { t, language } = useSceneWords()
  return (
    <p>
      {language}: {t.tryAgain}, {t.ledger.close}
    </p>
  )
}

function show() {
  render(
    <PageWords first={english}>
      <LanguageSwitch />
      <Said />
    </PageWords>,
  )
}

describe('LanguageSwitch', () => {
  test('offers the page in each language by its own name, as a link, and marks the one shown', () => {
    show()
    const links = screen.getAllByRole('link')
    expect(links.map((link) => [link.textContent?.trim(), link.lang, link.getAttribute('href')])).toEqual([
      ['EN English', 'en', '/?layer=cars'],
      ['ҚАЗ Қазақша', 'kk', '/?lang=kk&layer=cars'],
      ['РУС Русский', 'ru', '/?lang=ru&layer=cars'],
      ['한국어', 'ko', '/?lang=ko&layer=cars'],
    ])
    expect(links.filter((link) => link.getAttribute('aria-current') === 'true')).toEqual([links[0]])
    expect(screen.getByRole('navigation', { name: 'Language' })).toBeInTheDocument()
  })

  test('changes the words where the reader is: focus, view and history stay, and the device remembers it', async () => {
    show()
    const steps = history.length
    const korean = screen.getByRole('link', { name: '한국어' })
    await userEvent.click(korean)
    await waitFor(() => expect(screen.getByText(/^ko: /)).toBeInTheDocument())
    expect(document.documentElement.lang).toBe('ko')
    expect(location.search).toBe('?lang=ko&layer=cars')
    expect(history.length).toBe(steps)
    expect(korean).toHaveFocus()
    expect(korean).toHaveAttribute('aria-current', 'true')
    expect(localStorage.getItem('language')).toBe('ko')
    await userEvent.click(screen.getByRole('link', { name: 'EN English' }))
    await waitFor(() => expect(screen.getByText('en: Try again, Close')).toBeInTheDocument())
  })

  test('says so where a language does not come, and stays in the one shown', async () => {
    show()
    load.isOnline = false
    await userEvent.click(screen.getByRole('link', { name: 'РУС Русский' }))
    expect(await screen.findByText('This language could not be loaded.')).toBeInTheDocument()
    expect(screen.getByText('en: Try again, Close')).toBeInTheDocument()
    expect(location.search).toBe('?layer=cars')
    expect(localStorage.getItem('language')).toBeNull()
  })
})
