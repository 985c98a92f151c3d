import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedFiles, feedIn } from '../../scripts/feed.ts'
import { languages } from '../../src/plant/languages.ts'
import { parsePlantJson } from '../../src/plant/parsePlant.ts'
import type { Plant } from '../../src/plant/plantSchema.ts'
import { inEveryLanguage, plantWith, recordWith } from '../plant/plantWith.ts'

const site = 'https://example.org/plant/'
const published = parsePlantJson(readFileSync(join(import.meta.dirname, '../../public/data/plant.json'), 'utf8'))
const plant = plantWith(
  {
    robots: [
      { value: 70, unit: 'robot', kind: 'plan', recorded: '2026-01-05' },
      { value: 68, unit: 'robot', said: '2025-10-21', recorded: '2026-02-01' },
      { value: 60, unit: 'robot', recorded: '2026-02-01', rank: 'deprecated', support: 'weak' },
    ],
  },
  { statements: [{ recorded: '2026-02-01' }] },
)

const atom = 'http://www.w3.org/2005/Atom'

/** By a real parser, which says where XML is none. */
function parsed(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document.documentElement
}

const children = (parent: Element, name: string) =>
  [...parent.children].filter((child) => child.localName === name && child.namespaceURI === atom)
const textOf = (parent: Element, name: string) =>
  children(parent, name).map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))
const entriesOf = (feed: Element) => children(feed, 'entry')
const linesOf = (entry: Element | undefined) =>
  [...(entry?.querySelectorAll('content li') ?? [])].map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))

describe('feedIn(language, plant, siteUrl)', () => {
  test.each(languages)('has in "%s" what an Atom feed must have, at its own address', (language) => {
    const feed = parsed(feedIn(language, published, site))
    const folder = language === 'en' ? site : `${site}${language}/`
    expect([feed.localName, feed.namespaceURI, feed.getAttribute('xml:lang')]).toEqual(['feed', atom, language])
    expect(textOf(feed, 'id')).toEqual([`${folder}#change-log`])
    expect(textOf(feed, 'updated')).toEqual(['2026-11-22T00:00:00Z'])
    expect(textOf(feed, 'title')[0]).toMatch(/\p{L}/u)
    expect(children(feed, 'author').flatMap((author) => textOf(author, 'name'))[0]).toMatch(/\p{L}/u)
    expect(children(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['self', `${folder}feed.xml`],
      ['alternate', `${folder}#change-log`],
    ])
    expect(entriesOf(feed)).toHaveLength(1)
    for (const entry of entriesOf(feed)) {
      expect(textOf(entry, 'title')[0]).toMatch(/294.*196|196.*294/)
      expect(textOf(entry, 'id')).toEqual([`${folder}#recorded-2026-11-22`])
      expect(children(entry, 'link').map((link) => link.getAttribute('href'))).toEqual(textOf(entry, 'id'))
      expect(children(entry, 'content').map((content) => content.getAttribute('type'))).toEqual(['xhtml'])
    }
  })

  test('has an entry for each day of the record, the newest first, which says who said what', () => {
    const entries = entriesOf(parsed(feedIn('en', plant, site)))
    expect(entries.map((entry) => textOf(entry, 'title')[0])).toEqual([
      '1 February 2026: 2 claims about 1 fact, 1 statement',
      'The record began on 5 January 2026: 1 claim about 1 fact',
    ])
    expect(linesOf(entries[0])).toEqual([
      'robots: 68 robots. Reported by maker, 21 October 2025. Publisher',
      'robots: 60 robots. Reported by maker, 1 January 2025. Set aside. One weak source. Publisher',
      'maker. Occasion, 1 January 2025. “So it was said.” Publisher',
    ])
    expect(linesOf(entries[1])).toEqual(['robots: 70 robots. Announced by maker, 1 January 2025. Publisher'])
    expect(entries[0]?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/paper')
  })

  test('only sums up a day of more than 60 entries', () => {
    const claims = Array.from({ length: 61 }, (_, index) => ({ value: index }))
    const [entry] = entriesOf(parsed(feedIn('en', plantWith({ sales: claims }), site)))
    expect(linesOf(entry)).toEqual([])
    expect(entry?.querySelector('content')?.textContent?.replaceAll('\u00a0', ' ')).toBe('61 claims about 1 fact.')
    const [listed] = entriesOf(parsed(feedIn('en', plantWith({ sales: claims.slice(1) }), site)))
    expect(linesOf(listed)).toHaveLength(60)
  })

  test('holds the newest 40 days', () => {
    const days = Array.from({ length: 45 }, (_, index) =>
      new Date(Date.UTC(2026, 3, 1 + index)).toISOString().slice(0, 10),
    )
    const many = plantWith({ sales: days.map((recorded) => ({ value: 1, recorded })) })
    const updates = entriesOf(parsed(feedIn('en', many, site))).map((entry) => textOf(entry, 'updated')[0])
    expect(updates).toEqual(
      days
        .slice(5)
        .reverse()
        .map((day) => `${day}T00:00:00Z`),
    )
  })

  test('keeps the ids of its entries when the record grows, and gives no id twice in all languages', () => {
    const idsOf = (one: Plant) =>
      languages.flatMap((language) =>
        entriesOf(parsed(feedIn(language, one, site))).flatMap((entry) => textOf(entry, 'id')),
      )
    const grown = plantWith({
      robots: plant.facts['robots']?.claims as [],
      jobs: [{ value: 1, recorded: '2026-03-01' }],
    })
    const ids = idsOf(grown)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(idsOf(plant)))
  })

  test('gives text as text, whatever the record holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '<script>alert(1)</script>', '"/><entry>', "&amp;'", '&#0;', '\u0000\uffff\ud800', '-->'),
    )
    fc.assert(
      fc.property(hostile, hostile, hostile, (label, publisher, quote) => {
        // Not through the check, which refuses most of it.
        const record = recordWith(
          { robots: { label: inEveryLanguage(label), claims: [{ value: 1, unit: 'robot' }] } },
          {
            statements: [{ quote }],
            publishedBy: { name: inEveryLanguage(publisher), contact: 'https://example.org/' },
          },
        )
        const feed = parsed(feedIn('en', record, `${site}?a=<&">`))
        expect(entriesOf(feed)).toHaveLength(1)
        expect([...feed.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
          ...['id', 'title', 'updated', 'author', 'name', 'link', 'link', 'entry'],
          ...['id', 'title', 'updated', 'link', 'content', 'div', 'ul', 'li', 'a', 'li', 'a'],
        ])
        const [claim, statement] = linesOf(entriesOf(feed)[0])
        expect(claim).toContain(readable(label))
        expect(statement).toContain(readable(quote))
      }),
    )
  })
})

describe('feedFiles(plant, siteUrl)', () => {
  test('lie beside the page of each language', () => {
    expect(feedFiles(plant, site).map(({ fileName }) => fileName)).toEqual([
      'feed.xml',
      'kk/feed.xml',
      'ru/feed.xml',
      'ko/feed.xml',
    ])
  })

  test('are none where the site has no address', () => {
    expect(feedFiles(plant, null)).toEqual([])
  })
})

/** As a parser hands it on: without what XML does not allow, its line ends made one. */
function readable(text: string): string {
  return text
    .replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
}
