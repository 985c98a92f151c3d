import { beforeEach, describe, expect, test, vi } from 'vitest'
import { setTheme, useTheme } from '../../src/app/theme.ts'
import { act, renderHook } from '../testingLibrary.tsx'

beforeEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset['theme']
})

/** A system whose colours a test can change. */
function systemWith(matches: boolean) {
  const system = Object.assign(new EventTarget(), { matches })
  vi.stubGlobal('matchMedia', () => system)
  return (dark: boolean) => {
    system.matches = dark
    system.dispatchEvent(new Event('change'))
  }
}

describe('useTheme()', () => {
  test('is the system’s choice where none was made here, and follows it', () => {
    const change = systemWith(true)
    const { result } = renderHook(useTheme)
    expect(result.current).toBe('dark')
    act(() => change(false))
    expect(result.current).toBe('light')
  })

  test('is the choice that this device remembers, whatever the system says', () => {
    systemWith(true)
    localStorage.setItem('theme', 'light')
    expect(renderHook(useTheme).result.current).toBe('light')
  })

  test('is the system’s choice where something else is remembered', () => {
    systemWith(true)
    localStorage.setItem('theme', 'purple')
    expect(renderHook(useTheme).result.current).toBe('dark')
  })
})

describe('setTheme(theme)', () => {
  test('shows the colours at once, everywhere, and keeps the choice', () => {
    systemWith(false)
    const { result } = renderHook(useTheme)
    act(() => setTheme('dark'))
    expect(result.current).toBe('dark')
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    expect(localStorage.getItem('theme')).toBe('dark')
  })

  test('holds until the page is closed where storage is denied', () => {
    systemWith(false)
    const deny = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(deny)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(deny)
    const { result } = renderHook(useTheme)
    act(() => setTheme('dark'))
    expect(result.current).toBe('dark')
  })
})
