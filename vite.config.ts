import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { checkedRecord } from './scripts/checkedRecord.ts'
import { feed } from './scripts/feed.ts'
import { hostFiles } from './scripts/hostFiles.ts'
import { languagePages } from './scripts/languagePages.ts'
import { mapPaths } from './scripts/mapPaths.ts'
import { oneFile } from './scripts/oneFile.ts'
import { serviceWorker } from './scripts/serviceWorker.ts'
import { shippedFonts } from './scripts/shippedFonts.ts'
import { startScript } from './scripts/startScript.ts'
import { webManifest } from './scripts/webManifest.ts'
import { withoutUnusedQuery } from './scripts/withoutUnusedQuery.ts'

const minutes = 60_000

/** Component tests that replace modules, or load them anew. */
const replacing = readdirSync(join(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter(
    (path) =>
      path.endsWith('.test.tsx') &&
      /vi\.(mock|doMock|resetModules)\(/.test(readFileSync(join(import.meta.dirname, path), 'utf8')),
  )

/** What makes the pages for a host, or one file that needs none; the build that draws the pages is part of theirs. */
function pagesOrFile(mode: string, isDrawing: boolean) {
  if (isDrawing) return []
  if (mode === 'briefcase') return [withoutUnusedQuery(), oneFile()]
  // The last one keeps what the others have written.
  return [withoutUnusedQuery(), languagePages(), feed(), hostFiles(), webManifest(), serviceWorker()]
}

export default defineConfig(({ command, mode, isSsrBuild }) => ({
  base: './',
  // A static host has no fallback page: what is missing answers 404 here too.
  appType: 'mpa',
  plugins: [
    ...[react(), checkedRecord(), mapPaths(), shippedFonts(), startScript()],
    ...pagesOrFile(mode, isSsrBuild === true),
  ],
  // Short names of classes weigh less in every script; in the tests they stay readable.
  css: command === 'build' ? { modules: { generateScopedName: '[hash:base64:4]' } } : {},
  build: {
    target: ['chrome111', 'safari16.4', 'firefox115'],
    modulePreload: { polyfill: false },
    // One sheet, which stands in the pages.
    cssCodeSplit: false,
  },
  test: {
    reporters: ['default', './tests/reporter.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          // What needs no document is a third as slow without one; a test with one is a `.test.tsx`.
          name: 'logic',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          setupFiles: ['tests/quietConsole.ts'],
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          // Modules are shared as in the logic, which halves their time; not where a test puts others in their place.
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: replacing,
          setupFiles: ['tests/quietConsole.ts', 'tests/documentSetup.ts'],
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'replacing',
          environment: 'jsdom',
          include: replacing,
          setupFiles: ['tests/quietConsole.ts', 'tests/documentSetup.ts'],
          maxWorkers: '100%',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/browser/servedBuild.ts'],
          maxWorkers: 2,
          testTimeout: 1 * minutes,
          hookTimeout: 2 * minutes,
          // After the others, so that browsers and compilers do not share two cores.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}))
