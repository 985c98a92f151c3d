import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { frame } from '../src/i18n/messages/en/frame.ts'

/** Lets the page be installed: writes its manifest, and names it in each page. The pictures are made by scripts/pictures.mjs. */
export function webManifest(): Plugin {
  let root: string
  return {
    name: 'web-manifest',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head-prepend' },
    ],
    generateBundle() {
      const { plant } = JSON.parse(readFileSync(join(root, 'public/data/plant.json'), 'utf8'))
      const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8')
      const source = JSON.stringify(manifestOf(plant.name.en, paperIn(tokens)), null, 2)
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source })
    },
  }
}

/** The manifest of a plant's page. Without an `id` it is told apart by where it lies: a host may hold several. */
export function manifestOf(plant: string, paper: string) {
  return {
    name: frame.headline(plant),
    short_name: plant,
    description: frame.description(plant),
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: paper,
    background_color: paper,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    screenshots: [
      {
        src: 'screenshot-wide.png',
        sizes: '1440x810',
        type: 'image/png',
        form_factor: 'wide',
        label: frame.headline(plant),
      },
      {
        src: 'screenshot-narrow.png',
        sizes: '390x844',
        type: 'image/png',
        form_factor: 'narrow',
        label: frame.headline(plant),
      },
    ],
  }
}

function paperIn(tokens: string): string {
  const paper = /--paper: (#[0-9a-f]{6});/.exec(tokens)?.[1]
  if (paper === undefined) throw new Error('src/styles/tokens.css names no --paper')
  return paper
}
