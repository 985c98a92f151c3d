// npm run lighthouse: what Lighthouse says of the build on a phone, and every audit that is not passed. It is fetched
// when it is asked for: with all that it brings it is heavier than everything else here together.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { loaded, root } from './loaded.mjs'

/** The last that runs on Node 20; 13 asks for 22.19. */
const version = '12.8.2'
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
process.env.NODE_ENV = 'production'
const outDir = join(folder, 'built')
await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
const { brotliHost } = await loaded('scripts/bench/host.ts')
const server = await brotliHost(outDir)
const { foundChromium } = await loaded('tests/browser/chromium.ts')
const { profiles } = await loaded('scripts/bench/profiles.ts')
const { phone } = profiles
const { path, env } = foundChromium()
const file = join(folder, 'report.json')
const lighthouse = spawn(
  'npx',
  [
    ...['--yes', `lighthouse@${version}`, server.url, '--quiet', '--output=json', `--output-path=${file}`],
    ...[`--screenEmulation.width=${phone.width}`, `--screenEmulation.height=${phone.height}`],
    ...[
      `--screenEmulation.deviceScaleFactor=${phone.pixelRatio}`,
      `--throttling.cpuSlowdownMultiplier=${phone.slowdown}`,
    ],
    '--chrome-flags="--headless --no-sandbox --disable-gpu --disable-dev-shm-usage"',
  ],
  { stdio: 'inherit', shell: true, env: { ...process.env, ...env, CHROME_PATH: path } },
)
const status = await new Promise((ended) => lighthouse.once('close', ended))
server.close()
if (status === 0) print(JSON.parse(readFileSync(file, 'utf8')))
else console.error('Lighthouse did not run: it is fetched from the npm registry, and needs the network for that.')
rmSync(folder, { recursive: true })
process.exit(status ?? 1)

function print({ categories, audits }) {
  for (const { title, score, auditRefs } of Object.values(categories)) {
    console.log(`${title}: ${Math.round(score * 100)}`)
    for (const { id, weight } of auditRefs) {
      const audit = audits[id]
      if (audit.score === null || audit.score >= 0.9) continue
      const details = (audit.details?.items ?? []).slice(0, 5).map(detailOf)
      console.log(
        [`  ${weight === 0 ? '(no weight) ' : ''}${audit.title}: ${audit.displayValue ?? ''}`, ...details].join(
          '\n    ',
        ),
      )
    }
  }
}

function detailOf({ node, url, description, source }) {
  return [node?.selector, url, description, source?.url].filter((one) => typeof one === 'string').join(' ')
}
