import { beforeEach, describe, expect, test, vi } from 'vitest'
import { remember, remembered } from '../../src/app/device.ts'

beforeEach(() => localStorage.clear())

describe('remember(name, value) and remembered(name)', () => {
  test('keep a choice on this device', () => {
    expect(remembered('theme')).toBeNull()
    remember('theme', 'dark')
    expect(remembered('theme')).toBe('dark')
  })

  test('do without storage where it is denied', () => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(deny)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(deny)
    expect(() => remember('theme', 'dark')).not.toThrow()
    expect(remembered('theme')).toBeNull()
  })
})
