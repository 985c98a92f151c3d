import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { type Language, languages } from '../src/plant/languages.ts'

/** Below the cache of the packages, where no other tool looks. */
const folder = 'node_modules/.cache/drawn-pages'

/**
 * Each language's page as markup, drawn from the record by the page's own components, as React takes them over. They
 * are built for Node, next to the build for browsers and from the same configuration, and run in a thread that has a document.
 */
export async function drawnPages(root: string): Promise<Readonly<Record<Language, string>>> {
  const outDir = join(root, folder, String(process.pid))
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { ssr: 'src/app/drawnPage.tsx', outDir, emptyOutDir: true, minify: false, copyPublicDir: false },
  })
  const plant = JSON.parse(readFileSync(join(root, 'public/data/plant.json'), 'utf8')) as unknown
  const bundle = pathToFileURL(join(outDir, 'drawnPage.js')).href
  const worker = new Worker(join(root, 'scripts/drawWorker.mjs'), {
    workerData: { bundle, plant, languages },
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return new Promise((resolve, reject) => {
    worker.once('message', (pages) => {
      resolve(pages)
      // Timers of the page would keep it for minutes.
      void worker.terminate()
      rmSync(outDir, { recursive: true, force: true })
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The pages were not drawn (${code})`)))
  })
}
