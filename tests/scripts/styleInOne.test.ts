import { describe, expect, test } from 'vitest'
import { styleInOne } from '../../scripts/styleInOne.ts'

const face = (family: string, file: string, range: string) =>
  `@font-face{font-family:${family};src:url(${file})format("woff2");unicode-range:${range}}`

const fileOf = (address: string) => Buffer.from(address)
const latin = 'data:font/woff2;base64,Li9sYXRpbi53b2ZmMg=='

describe('styleInOne(css, texts, fileOf)', () => {
  test('carries a font in place of its address', () => {
    const css = `${face('Sans', './latin.woff2', 'U+??,U+131')}p{color:red}`
    expect(styleInOne(css, 'A', fileOf)).toBe(`${face('Sans', latin, 'U+??,U+131')}p{color:red}`)
  })

  test.each([
    ['U+370-377', 'α', 0],
    ['U+370-37F,U+3B1', 'α', 1],
    ['U+3??', 'α', 1],
    ['U+AC00', '가', 1],
    ['U+AC01-D7A3', '가', 0],
    ['U+1F600-1F64F', '😀', 1],
  ])('with a font for %s and the text %s carries %d fonts', (range, texts, count) => {
    const style = styleInOne(face('Sans', './some.woff2', range), texts, fileOf)
    expect(style.match(/base64/g) ?? []).toHaveLength(count)
  })

  test('carries a font for two families once, under the name of the first', () => {
    const both = face('Noto Sans KR', './a.woff2', 'U+AC00') + face('"Hangul Sans"', './a.woff2', 'U+AC00')
    const style = styleInOne(`${both}p{font-family:Sans,"Hangul Sans",Hangul Sans}`, '가', fileOf)
    expect(style.match(/base64/g)).toHaveLength(1)
    expect(style).toMatch(/p\{font-family:Sans,"Noto Sans KR","Noto Sans KR"\}$/)
  })

  test('leaves a face that only names the reader’s own font', () => {
    const own = '@font-face{font-family:Like Sans;src:local(Arial);size-adjust:104%}'
    expect(styleInOne(own, 'A', fileOf)).toBe(own)
  })

  test.each(['p{background:url(./a.png)}', '@import "a.css";p{}'])('refuses what it does not carry: %s', (css) => {
    expect(() => styleInOne(css, 'A', fileOf)).toThrow('The style sheet asks for something that it does not carry')
  })
})
