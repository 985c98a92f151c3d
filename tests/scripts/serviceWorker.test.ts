import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { precachedFiles } from '../../scripts/serviceWorker.ts'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'precached-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test('pages by their folders, scripts, styles, letters and notes are kept; not the record, files for hosts, pictures or letters that nobody writes', () => {
  const names = [
    ...['index.html', 'kk/index.html', 'start.js', 'icon.svg', 'manifest.webmanifest', 'data/notes.json'],
    ...['assets/index-a.js', 'assets/index-b.css', 'assets/sans-latin-c.woff2'],
    ...[
      'data/plant.json',
      'data/plant.schema.json',
      '_headers',
      '.htaccess',
      'nginx.conf',
      'feed.xml',
      'kk/feed.xml',
      'first-view.png',
      'sw.js',
    ],
    ...['assets/sans-rest-c.woff2', 'assets/serif-rest-c.woff2', 'icon-192.png'],
  ]
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, ''])))
  expect(precachedFiles(folder).map(({ url }) => url)).toEqual([
    './assets/index-a.js',
    './assets/index-b.css',
    './assets/sans-latin-c.woff2',
    './data/notes.json',
    './icon.svg',
    './',
    './kk/',
    './manifest.webmanifest',
    './start.js',
  ])
})

test('a page has another revision when what is written in it changes; what has a digest in its name needs none', () => {
  const revisions = (page: string) =>
    precachedFiles(folderWith({ 'index.html': page, 'assets/index-a.js': '' })).map(({ revision }) => revision)
  expect(revisions('one')).toEqual([null, expect.stringMatching(/^[0-9a-f]{16}$/)])
  expect(revisions('one')).toEqual(revisions('one'))
  expect(revisions('one')).not.toEqual(revisions('two'))
})
