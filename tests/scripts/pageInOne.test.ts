import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pageInOne } from '../../scripts/pageInOne.ts'

const file = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8')
const index = file.replace('</head>', '<script>/* before the first paint */</script></head>')
const carried = {
  script: 'document.title = "</script>"',
  style: 'p { color: red }',
  failed: 'It could not be opened.',
  data: { 'plant.json': Buffer.from('{"name":"Қостанай"}') },
  digest: '0123456789abcdef',
  publicFile: () => Buffer.from('<svg/>'),
}
const page = pageInOne(index, carried)

describe('pageInOne(html, carried)', () => {
  test('names nothing beside itself', () => {
    expect(page).not.toMatch(/<[^>]*\b(src|href)="(?!data:|#)/)
    expect(page.match(/<link[^>]*>/g)).toEqual([
      '<link rel="icon" href="data:image/svg+xml;base64,PHN2Zy8+" type="image/svg+xml" />',
    ])
  })

  test('says which record it carries, and that it is all of the site', () => {
    expect(page).toContain('<html lang="en" data-record="01234567">')
    expect(page).toContain('data-failed="It could not be opened."')
  })

  test.each([
    ['plant.json', '{"name":"Қостанай"}'],
    ['app.js', 'document.title = "</script>"'],
    ['app.css', 'p { color: red }'],
  ])('carries %s', (name, content) => {
    const packed = new RegExp(`<script type="application/octet-stream" data-file="${name}">([^<]*)</script>`).exec(page)
    expect(gunzipSync(Buffer.from(packed?.[1] ?? '', 'base64')).toString()).toBe(content)
  })

  test('allows the scripts and the style that it carries by their digests, and no request', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    const sources = (name: string) => new RegExp(`${name} ([^;]*)`).exec(policy)?.[1]?.split(' ')
    const running = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
    expect(running).toHaveLength(2)
    expect(sources('script-src')?.sort()).toEqual([...running, carried.script].map(digestOf).sort())
    expect(sources('style-src')).toEqual([digestOf(carried.style)])
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toMatch(/connect-src|unsafe|self/)
  })

  test('refuses a page that still names a file', () => {
    const image = index.replace('<div id="root"', '<img src="./a.png" alt="" /><div id="root"')
    expect(() => pageInOne(image, carried)).toThrow('The page names something beside it: <img src="./a.png"')
  })

  test('fails where index.html no longer has what the page needs', () => {
    expect(() => pageInOne(index.replace('data-root', 'data-rood'), carried)).toThrow(/index\.html has nothing like/)
  })
})

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
