import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** The shell first: what a reader's Chromium opens around a page costs a second for each. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
]

export interface FoundChromium {
  readonly path: string
  /** What its process finds in its environment beside our own. */
  readonly env: Readonly<Record<string, string>>
}

/** The one that CHROMIUM_PATH names, else the system's, else Playwright's download, else the one in an npm package. */
export function foundChromium(): FoundChromium {
  const path = named() ?? [...onPath(), ...places].find(runs) ?? downloaded()
  return path === undefined ? packaged() : { path, env: {} }
}

export function launchChromium({ path, env }: FoundChromium, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: [...flags, ...more], env: { ...process.env, ...env } })
}

function named(): string | undefined {
  const path = process.env.CHROMIUM_PATH
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names no file: ${path}`)
  return path || undefined
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Ubuntu's `chromium-browser` without snap is a script that only says so. On Windows the question opens a window. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

function downloaded(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/**
 * Unpacked into node_modules, and with it the libraries that a bare system lacks: the package gives
 * them only where it believes to run on Amazon's servers. Its fonts stand in where there are none.
 */
function packaged(): FoundChromium {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/chromium')
  mkdirSync(folder, { recursive: true })
  const path = execFileSync(process.execPath, [join(import.meta.dirname, 'unpackChromium.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  })
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return { path, env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), ...fonts } }
}
