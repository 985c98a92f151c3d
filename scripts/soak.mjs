// npm run soak: weeks on a wall in minutes. After a warm-up, thousands of scene changes more must leave no node,
// no listener and less than a megabyte behind: on the stage by its keys, on the kiosk by a clock that runs fast.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { loaded, root } from './loaded.mjs'

const [warmUp, changes, mostBytesUp] = [500, 5000, 1_000_000]
/** How many times as fast the kiosk's clock runs. */
const speed = 50

process.env.NODE_ENV = 'production'
// A build of its own: another one would be a new version to the kiosk.
const outDir = mkdtempSync(join(tmpdir(), 'soak-'))
await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
const site = `http://127.0.0.1:${server.httpServer.address().port}/`
const { foundChromium, launchChromium } = await loaded('tests/browser/chromium.ts')
// Chromium holds back who changes the address more than twenty times a second; no presenter does.
const browser = await launchChromium(foundChromium(), ['--disable-ipc-flooding-protection'])
const rows = {
  stage: await soaked('?present', pressKeys),
  kiosk: await soaked('?kiosk&seconds=1', watchLoop, fastClock),
}
await browser.close()
server.httpServer.close()
rmSync(outDir, { recursive: true })

console.table(rows)
const problems = Object.entries(rows).flatMap(([name, row]) => problemsOf(row).map((problem) => `${name}: ${problem}`))
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'Nothing is left behind.' : `${problems.length} problems`)
process.exit(problems.length === 0 ? 0 : 1)

/** What a page holds before and after the scene changes; `change` makes so many of them. */
async function soaked(path, change, before = () => {}) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' })
  await context.addInitScript(before, speed)
  const page = await context.newPage()
  const faults = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.goto(site + path)
  await page.locator('[data-scene]').waitFor()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await change(page, warmUp)
  const start = await held(session)
  await change(page, changes)
  const end = await held(session)
  await context.close()
  return {
    'scene changes': changes,
    'nodes before': start.Nodes,
    'nodes after': end.Nodes,
    'listeners before': start.JSEventListeners,
    'listeners after': end.JSEventListeners,
    'heap before, MB': megabytes(start.JSHeapUsedSize),
    'heap after, MB': megabytes(end.JSHeapUsedSize),
    'bytes up': end.JSHeapUsedSize - start.JSHeapUsedSize,
    errors: faults.length,
  }
}

/** Every scene by its digit, and in each a step and the claims, so that what opens in between counts too. */
async function pressKeys(page, count) {
  for (let change = 0; change < count; change++) {
    for (const key of [`${(change % 8) + 1}`, ...(change % 5 === 0 ? ['ArrowRight', 'c', 'Escape'] : [])]) {
      await page.keyboard.press(key)
      await painted(page)
    }
  }
  await page.keyboard.press('1')
  await painted(page)
}

async function watchLoop(page, count) {
  await page.evaluate(
    (most) =>
      new Promise((done) => {
        let seen = 0
        const stage = document.querySelector('[data-scene]')
        const observer = new MutationObserver(() => {
          // It ends where a loop begins, at the same picture each time.
          if (++seen < most || stage.dataset.scene !== 'opening') return
          observer.disconnect()
          done()
        })
        observer.observe(stage, { attributes: true, attributeFilter: ['data-scene'] })
      }),
    count,
  )
}

/** Runs in the page before its scripts. */
function fastClock(times) {
  for (const name of ['setTimeout', 'setInterval']) {
    const real = window[name].bind(window)
    window[name] = (run, ms = 0, ...rest) => real(run, ms / times, ...rest)
  }
}

async function painted(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/**
 * After what is no longer used has been thrown away: the least of several looks, since a record that is just being
 * fetched and a picture that is just being drawn are held too, but not for long.
 */
async function held(session) {
  const least = { Nodes: Infinity, JSEventListeners: Infinity, JSHeapUsedSize: Infinity }
  for (let look = 0; look < 12; look++) {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    for (const { name, value } of metrics) if (name in least) least[name] = Math.min(least[name], value)
    await new Promise((done) => setTimeout(done, 250))
  }
  return least
}

function problemsOf(row) {
  return [
    row['nodes after'] > row['nodes before'] && 'there are more nodes',
    row['listeners after'] > row['listeners before'] && 'there are more listeners',
    row['bytes up'] > mostBytesUp && 'the heap has grown by more than 1 MB',
    row.errors > 0 && 'there were errors',
  ].filter(Boolean)
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(2)
}
