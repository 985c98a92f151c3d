import { describe, expect, test } from 'vitest'
import { addressText } from '../../../src/scenes/sources/addressText.ts'

describe('addressText(url)', () => {
  test.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['https://example.org/%D0%9A%D0%BE%D1%81%D1%82%D0%B0%D0%BD%D0%B0%D0%B9', 'https://example.org/Костанай'],
    ['https://example.org/a%20b%E2%80%A8c', 'https://example.org/a%20b%E2%80%A8c'],
    ['https://example.org/a%2Fb%3Fc', 'https://example.org/a%2Fb%3Fc'],
    ['https://example.org/%E0%A4%A', 'https://example.org/%E0%A4%A'],
  ])('of %s is %s', (url, text) => {
    expect(addressText(url)).toBe(text)
  })
})
