import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifestOf } from '../../scripts/webManifest.ts'

const root = join(import.meta.dirname, '../..')
const manifest = manifestOf('Plant', '#f3f5f3')
const pictures = [...manifest.icons, ...manifest.screenshots]

describe('the manifest', () => {
  it('names the plant, and lies where its site lies', () => {
    expect(manifest).toMatchObject({ name: 'Plant, to scale', short_name: 'Plant', start_url: './', scope: './' })
    expect(manifest.theme_color).toBe('#f3f5f3')
  })

  it('has icons of the sizes that systems ask for, one of them to be cut, and a screenshot for either shape', () => {
    expect(manifest.icons.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
      ['any', undefined],
      ['192x192', undefined],
      ['512x512', undefined],
      ['512x512', 'maskable'],
    ])
    expect(manifest.screenshots.map(({ form_factor }) => form_factor)).toEqual(['wide', 'narrow'])
  })

  it.each(pictures.filter(({ type }) => type === 'image/png'))(
    'gives the size of $src as it is, below 150 kB',
    ({ src, sizes }) => {
      const file = join(root, 'public', src)
      const bytes = readFileSync(file)
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
      expect(statSync(file).size).toBeLessThan(150_000)
    },
  )

  it('has the colours of the pages, which name them for either scheme', () => {
    const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8')
    const papers = [...tokens.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, paper]) => paper)
    const index = readFileSync(join(root, 'index.html'), 'utf8')
    const named = [...index.matchAll(/name="theme-color" content="(#[0-9a-f]{6})"/g)].map(([, paper]) => paper)
    expect(named).toEqual(papers.slice(0, 2))
  })
})
