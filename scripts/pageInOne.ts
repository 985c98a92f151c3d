import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sourceOf, textsIn } from './policySources.ts'

/** What the page carries. */
interface Carried {
  readonly script: string
  readonly style: string
  /** What it says where it cannot be opened. */
  readonly failed: string
  /** By their names below `data/`. */
  readonly data: Readonly<Record<string, Buffer>>
  /** Of the record. */
  readonly digest: string
  /** A file that the page names by its address: "./icon.svg". */
  readonly publicFile: (path: string) => Buffer
}

const unpack = readFileSync(join(import.meta.dirname, 'unpack.js'), 'utf8')

/**
 * The built page with all that it names within itself. Its policy allows the scripts and the style that it carries, by
 * their digests, and no request at all. Throws where the page still names something beside it.
 */
export function pageInOne(html: string, carried: Carried): string {
  const { script, style, failed, data, digest, publicFile } = carried
  const inlined = html
    // What a host would be asked for: fonts, data and scripts ahead of their time, a manifest.
    .replace(/\s*<link\b(?![^>]*rel="icon")[^>]*>/g, '')
    .replace(/\s*<script\b[^>]*type="module"[^>]*><\/script>/g, '')
    .replace(/(<link\b[^>]*rel="icon"[^>]*href=")([^"]*)/g, (_, before, path) => before + iconIn(publicFile(path)))
    .replace(/data-failed="[^"]*"/, () => `data-failed="${failed}"`)
  const files = { 'app.css': Buffer.from(style), 'app.js': Buffer.from(script), ...data }
  const page = placed(inlined, [
    [
      /<html lang="en" data-root="\.\/">/,
      (found) => found.replace(/data-root="[^"]*"/, `data-record="${digest.slice(0, 8)}"`),
    ],
    [
      /<meta charset="[^"]*"[^>]*>/,
      (found) => `${found}\n${policyTags([...textsIn(html, 'script'), script, unpack], style)}`,
    ],
    [
      /<\/body>/,
      (found) => [...Object.entries(files).map(carrier), `<script>${plain(unpack)}</script>`, found].join('\n'),
    ],
  ])
  const beside = /<[^>]*\b(?:src|href)="(?!data:|#)[^"]*"/.exec(page)?.[0]
  if (beside !== undefined) throw new Error(`The page names something beside it: ${beside}`)
  return page
}

function policyTags(scripts: readonly string[], style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(sourceOf).join(' ')}`,
    `style-src ${sourceOf(style)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`,
    '<meta name="referrer" content="no-referrer" />',
  ].join('\n')
}

/** Compressed, and in letters that mean nothing to a browser. */
function carrier([name, content]: readonly [string, Buffer]): string {
  const packed = gzipSync(content, { level: 9 }).toString('base64')
  return `<script type="application/octet-stream" data-file="${name}">${packed}</script>`
}

function iconIn(file: Buffer): string {
  return `data:image/svg+xml;base64,${file.toString('base64')}`
}

/** A script that may stand in its element as it is: nothing in it ends that, and browsers change no end of line. */
function plain(text: string): string {
  if (/<\/script|<!--|\r/i.test(text)) throw new Error('A script cannot stand in the page as it is')
  return text
}

function placed(html: string, changes: readonly (readonly [RegExp, (found: string) => string])[]): string {
  return changes.reduce((page, [pattern, by]) => {
    if (!pattern.test(page)) throw new Error(`index.html has nothing like ${pattern}`)
    return page.replace(pattern, by)
  }, html)
}
