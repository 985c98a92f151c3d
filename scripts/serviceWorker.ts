import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

/** What is to be there without a network. The record is not: the page keeps the last good one itself. */
const precached =
  /^((\w\w\/)?index\.html|start\.js|icon\.svg|manifest\.webmanifest|data\/notes\.json|assets\/.*\.(js|css|woff2))$/
/** Letters that no text of the page has. */
const unneeded = /-rest-/

/** Builds the service worker once the pages are written as they will lie on the host. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const outDir = resolve(config.root, config.build.outDir)
        // After a build that failed, or that writes nothing, there is nothing to keep.
        if (!config.build.write || !existsSync(join(outDir, 'index.html'))) return
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          publicDir: false,
          define: { __PRECACHED__: JSON.stringify(precachedFiles(outDir)) },
          build: {
            outDir,
            emptyOutDir: false,
            target: config.build.target,
            modulePreload: false,
            rolldownOptions: {
              input: join(config.root, 'src/worker/worker.ts'),
              output: { format: 'iife', entryFileNames: 'sw.js' },
            },
          },
        })
      },
    },
  }
}

interface Precached {
  /** From the site's root; of a page its folder, which hosts do not send elsewhere. */
  readonly url: string
  /** Null where the name has a digest. */
  readonly revision: string | null
}

/** The files of a built folder that are to be there without a network. */
export function precachedFiles(folder: string): Precached[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => precached.test(path) && !unneeded.test(path))
    .sort()
    .map((path) => ({
      url: `./${path.replace(/(^|\/)index\.html$/, '$1')}`,
      revision: path.startsWith('assets/') ? null : digestOf(join(folder, path)),
    }))
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
}
