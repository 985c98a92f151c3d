import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { frame as en } from '../src/i18n/messages/en/frame.ts'
import { frame as kk } from '../src/i18n/messages/kk/frame.ts'
import { frame as ko } from '../src/i18n/messages/ko/frame.ts'
import { frame as ru } from '../src/i18n/messages/ru/frame.ts'
import { pageInOne } from './pageInOne.ts'
import { styleInOne } from './styleInOne.ts'

const failed = [en, kk, ru, ko].map((frame) => frame.failure.notLoaded).join(' ')

/** Makes of the build one page that carries its scripts, styles, fonts and data, and asks for nothing. */
export function oneFile(): Plugin {
  let root = process.cwd()
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        copyPublicDir: false,
        cssCodeSplit: false,
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: (config) => {
      root = config.root
    },
    generateBundle: {
      // After Vite has put what it knows of the chunks into their code.
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        const [script, ...more] = Object.values(bundle).filter((one) => one.type === 'chunk')
        const [style, ...others] = Object.values(bundle).filter((one) => one.fileName.endsWith('.css'))
        if (
          page?.type !== 'asset' ||
          script === undefined ||
          style?.type !== 'asset' ||
          more.length + others.length > 0
        )
          return this.error('One page, one script and one style sheet were to come')
        const publicFile = (path: string) => readFileSync(join(root, 'public', path))
        const names = readdirSync(join(root, 'public/data'))
        const data = Object.fromEntries(names.map((name) => [name, publicFile(join('data', name))]))
        const html = String(page.source)
        const texts = [html, script.code, ...Object.values(data)].join()
        const fileOf = (address: string) => {
          const file = Object.values(bundle).find(({ fileName }) => fileName.endsWith(address.replace(/^\.*\//, '/')))
          if (file?.type !== 'asset') throw new Error(`The style sheet names ${address}, which the build does not have`)
          return Buffer.from(file.source)
        }
        page.source = pageInOne(html, {
          script: script.code,
          style: styleInOne(String(style.source), texts, fileOf),
          failed,
          data,
          digest: createHash('sha256')
            .update(data['plant.json'] ?? '')
            .digest('hex'),
          publicFile,
        })
        for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name]
      },
    },
  }
}
