import { afterEach, expect, test, vi } from 'vitest'
import { PageWords } from '../../src/app/PageWords.tsx'
import { useWords } from '../../src/i18n/words.ts'
import { act, cleanup, render, screen, waitFor } from '../testingLibrary.tsx'
import { english } from '../words.ts'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
  document.documentElement.lang = ''
})

function Said() {
  return <p>{useWords().language}</p>
}

test('PageWords puts the words of the address’s language around the page, and follows Back', async () => {
  history.replaceState(null, '', '/?lang=ru')
  render(
    <PageWords first={english}>
      <Said />
    </PageWords>,
  )
  expect(screen.getByText('en')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByText('ru')).toBeInTheDocument())
  expect(document.documentElement.lang).toBe('ru')
  history.replaceState(null, '', '/?lang=ko')
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
  await waitFor(() => expect(screen.getByText('ko')).toBeInTheDocument())
})

test('PageWords keeps what the reader looks at where it was, however long the words above it become', async () => {
  const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(4000)
  // The words of another language are 300 px longer above the button.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
    const top = document.body.textContent?.includes('kk') ? 500 : 200
    return { top, bottom: top + 40 } as DOMRect
  })
  render(
    <PageWords first={english}>
      <Said />
      <button type="button">Here</button>
    </PageWords>,
  )
  screen.getByRole('button').focus()
  history.replaceState(null, '', '/?lang=kk')
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
  await waitFor(() => expect(screen.getByText('kk')).toBeInTheDocument())
  expect(scrolled).toHaveBeenLastCalledWith({ top: 300, behavior: 'instant' })
})
