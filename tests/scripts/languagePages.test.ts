import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageIn, siteUrlFrom } from '../../scripts/languagePages.ts'

const index = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8')
const name = { en: 'Plant', kk: 'Зауыт "А"', ru: 'Завод', ko: '공장' }
const pages = { name, siteUrl: null, wordsOf: () => 'assets/words.js', drawnIn: () => null, style: null }

describe('pageIn(language, index, pages)', () => {
  test('says the language of the page, its title, its description and what to do where it cannot be loaded', () => {
    const page = pageIn('kk', index, pages)
    expect(page).toContain('<html lang="kk" data-root="../">')
    expect(page).toMatch(/<title>Зауыт "?(&quot;)?А(&quot;)?: нақты масштабта[^<]*<\/title>/)
    expect(page).toMatch(/name="description"\s+content="[^"]*[ӘәҒғҚқҢңӨөҰұҮүҺһІі][^"]*"/)
    expect(page).toMatch(/data-failed="[^"]*[ӘәҒғҚқҢңӨөҰұҮүҺһІі][^"]*"/)
  })

  test('finds from a folder what lies at the root, and asks for its words at once', () => {
    const page = pageIn('ru', index, pages)
    expect(page).toContain('href="../data/plant.json"')
    expect(page).toContain('href="../icon.svg"')
    expect(page).toContain('<link rel="modulepreload" crossorigin href="../assets/words.js">')
    expect(page).not.toMatch(/(href|src)="\.\//)
  })

  test('is at the root in English', () => {
    const page = pageIn('en', index, pages)
    expect(page).toContain('<html lang="en" data-root="./">')
    expect(page).toContain('href="./assets/words.js"')
  })

  test('names the other languages by their full addresses where the site has one, and not at all where it has none', () => {
    expect(pageIn('ko', index, pages)).not.toMatch(/hreflang|canonical|atom/)
    const page = pageIn('ko', index, { ...pages, siteUrl: 'https://example.org/plant/' })
    expect(page.match(/<link rel="(alternate|canonical)"[^>]*>/g)).toEqual([
      '<link rel="canonical" href="https://example.org/plant/ko/">',
      '<link rel="alternate" hreflang="en" href="https://example.org/plant/">',
      '<link rel="alternate" hreflang="kk" href="https://example.org/plant/kk/">',
      '<link rel="alternate" hreflang="ru" href="https://example.org/plant/ru/">',
      '<link rel="alternate" hreflang="ko" href="https://example.org/plant/ko/">',
      '<link rel="alternate" hreflang="x-default" href="https://example.org/plant/">',
      '<link rel="alternate" type="application/atom+xml" href="https://example.org/plant/ko/feed.xml">',
    ])
  })

  test('fails where index.html no longer has what each language has its own of', () => {
    expect(() => pageIn('kk', index.replace('<title>', '<titel>'), pages)).toThrow(/index\.html has nothing like/)
  })
})

describe('siteUrlFrom(given)', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/plant', 'https://example.org/plant/'],
    ['https://example.org/plant/?a#b', 'https://example.org/plant/'],
  ])('reads %s as %s', (given, url) => {
    expect(siteUrlFrom(given)).toBe(url)
  })

  test.each(['example.org', 'http://example.org/', 'javascript:alert(1)'])('refuses %s', (given) => {
    expect(() => siteUrlFrom(given)).toThrow(`SITE_URL is "${given}": it must be the full address of the site`)
  })
})
