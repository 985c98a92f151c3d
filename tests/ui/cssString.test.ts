import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cssString } from '../../src/ui/cssString.ts'

describe('cssString(text)', () => {
  test.each([
    ['Record checked 22\u00a0November 2026', '"Record checked 22\u00a0November 2026"'],
    ['', '""'],
    ['“Қостанай”', '"“Қостанай”"'],
    ['a "b" \\c', '"a \\22 b\\22  \\5c c"'],
    ['one\ntwo', '"one\\a two"'],
  ])('of %j is %s', (text, css) => {
    expect(cssString(text)).toBe(css)
  })

  test('lets no text break out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cssString(text)).toMatch(/^"(?:[^"\\\p{Cc}]|\\[0-9a-f]{1,6} )*"$/u)
      }),
    )
  })
})
