import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Puts the script that runs before the first paint into the page: one more way to the host would delay that paint. */
export function startScript(): Plugin {
  const text = readFileSync(join(import.meta.dirname, '../src/start.js'), 'utf8')
  // It ends its element nowhere, and browsers change no end of line.
  if (/<\/script|<!--|\r/i.test(text)) throw new Error('src/start.js cannot stand in the page as it is')
  return {
    name: 'start-script',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [{ tag: 'script', children: text, injectTo: 'head' }],
    },
  }
}
