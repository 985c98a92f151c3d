import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../src/plant/languages.ts'
import { act, renderHook } from '../testingLibrary.tsx'

const page = document.documentElement

afterEach(() => {
  page.lang = ''
  delete page.dataset['root']
  history.replaceState(null, '', '/')
})

/** The module as on a page that has just been opened at an address, with or without pages for the languages. */
async function openedAt(address: string, { root, lang = 'en' }: { root?: string; lang?: string } = {}) {
  history.replaceState(null, '', address)
  page.lang = lang
  if (root !== undefined) page.dataset['root'] = root
  vi.resetModules()
  const [language, view] = await Promise.all([
    import('../../src/view/useLanguage.ts'),
    import('../../src/view/useView.ts'),
  ])
  const addressIn = (one: Language) =>
    renderHook(() => language.useAddressIn(one), { wrapper: ({ children }) => children }).result.current
  return { ...language, ...view, addressIn }
}

function address(): string {
  return location.pathname + location.search + location.hash
}

describe('where each language has a page of its own', () => {
  test.each([
    ['/plant/', './', 'en'],
    ['/plant/kk/', '../', 'kk'],
    ['/plant/ru/?layer=cars', '../', 'ru'],
    ['/plant/ko/#people', '../', 'ko'],
    ['/plant/?lang=kk', './', 'kk'],
    ['/plant/kk/?lang=en', '../', 'en'],
    ['/plant/kk/?lang=tlh', '../', 'kk'],
  ])('the address %s asks for its language', async (opened, root, language) => {
    const { currentLanguage } = await openedAt(opened, { root })
    expect(currentLanguage()).toBe(language)
  })

  test.each([
    ['/plant/?open=people.robots&layer=cars#people', './', 'kk', '/plant/kk/?open=people.robots&layer=cars#people'],
    ['/plant/kk/?layer=cars', '../', 'en', '/plant/?layer=cars'],
    ['/plant/kk/', '../', 'ko', '/plant/ko/'],
    ['/plant/kk/?lang=ru', '../', 'ru', '/plant/ru/'],
  ])('of %s, another language has the same view', async (opened, root, language, other) => {
    const { addressIn, changeLanguage } = await openedAt(opened, { root })
    expect(addressIn(language as 'kk')).toBe(other)
    changeLanguage(language as 'kk')
    expect(address()).toBe(other)
  })

  test('a change makes no step in the history and keeps what the history holds', async () => {
    const { changeLanguage } = await openedAt('/plant/', { root: './' })
    history.replaceState({ opened: true }, '')
    const steps = history.length
    changeLanguage('ru')
    expect([history.length, history.state]).toEqual([steps, { opened: true }])
  })

  test('a change outlives the closing of what was open', async () => {
    const { changeLanguage, openFigure, closeFigure, useLanguage } = await openedAt('/plant/', { root: './' })
    const { result } = renderHook(useLanguage, { wrapper: ({ children }) => children })
    act(() => openFigure('figures', 'robots'))
    act(() => changeLanguage('ko'))
    expect(result.current).toBe('ko')
    await act(async () => {
      const left = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
      closeFigure()
      await left
    })
    expect([result.current, address()]).toEqual(['ko', '/plant/ko/'])
  })
})

describe('where the page is one file', () => {
  test('it speaks its own language, unless the address asks for another', async () => {
    const { currentLanguage, addressIn, changeLanguage } = await openedAt('/plant.html', { lang: 'ru' })
    expect(currentLanguage()).toBe('ru')
    expect([addressIn('ru'), addressIn('kk')]).toEqual(['/plant.html', '/plant.html?lang=kk'])
    changeLanguage('kk')
    expect([currentLanguage(), address()]).toEqual(['kk', '/plant.html?lang=kk'])
  })

  test('it falls back to English where it says none', async () => {
    const { currentLanguage } = await openedAt('/plant.html', { lang: '' })
    expect(currentLanguage()).toBe('en')
  })
})

describe('inSite(path)', () => {
  test('finds a file from any page of the site, also after the language has changed', async () => {
    const { changeLanguage } = await openedAt('/plant/kk/?layer=cars', { root: '../' })
    const { inSite } = await import('../../src/view/site.ts')
    expect(inSite('data/plant.json')).toBe('http://localhost:3000/plant/data/plant.json')
    changeLanguage('en')
    expect(inSite('data/plant.json')).toBe('http://localhost:3000/plant/data/plant.json')
  })
})
