import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Plant } from '../../src/plant/plantSchema.ts'
import { foundChromium, launchChromium } from '../../tests/browser/chromium.ts'
import { coldLoad, loadSample, type UsableBy, usableByOf } from './coldLoad.ts'
import { pageGestures, stageGestures, timelineGestures } from './gestures.ts'
import { tenfold, withTwentyYears } from './grownRecord.ts'
import { brotliHost } from './host.ts'
import { mediansOf, type Sample } from './medians.ts'
import { type ProfileName, profiles } from './profiles.ts'
import { type Results, report } from './report.ts'
import { between } from './tables.ts'
import { builtInto, builtWith, staticCopy, undrawnCopy } from './variants.ts'

interface Options {
  readonly root: string
  readonly loads: number
  /** Whether the results are kept, in the repository and in its README. */
  readonly writes: boolean
}

/** One thing that is loaded again and again. */
interface Run {
  readonly name: string
  readonly site: string
  readonly profile: ProfileName
  readonly usableBy: UsableBy
  readonly does: 'nothing' | 'gestures' | 'step'
}

/** Measures everything and says what it came to. */
export async function bench({ root, loads, writes }: Options): Promise<void> {
  const temp = mkdtempSync(join(tmpdir(), 'bench-'))
  const browser = await launchChromium(foundChromium())
  try {
    const results = await measured(root, temp, browser, loads)
    const table = report(results)
    console.log(table)
    if (writes) keep(root, results, table)
  } finally {
    await browser.close()
    rmSync(temp, { recursive: true })
  }
}

async function measured(root: string, temp: string, browser: Browser, loads: number): Promise<Results> {
  const plant = JSON.parse(readFileSync(join(root, 'public/data/plant.json'), 'utf8')) as Plant
  const folders = new Map<string, string>()
  const built = await builtInto(join(temp, 'built'), root)
  folders.set('built', built)
  folders.set('static', await staticCopy(browser, built, join(temp, 'static')))
  folders.set('undrawn', await undrawnCopy(browser, built, join(temp, 'undrawn')))
  folders.set('tenfold', await builtWith(tenfold(plant), join(temp, 'tenfold'), root))
  folders.set('years', await builtWith(withTwentyYears(plant), join(temp, 'years'), root))
  const hosts = new Map(
    await Promise.all([...folders].map(async ([name, at]) => [name, await brotliHost(at)] as const)),
  )
  const runs: Run[] = []
  const add = async (name: string, profile: ProfileName, does: Run['does']) => {
    const site = hosts.get(name)?.url
    if (site === undefined) return
    const usableBy = name === 'static' ? 'never' : await usableByOf(browser, site, profiles[profile])
    runs.push({ name: `${profile} ${name}`, site, profile, usableBy, does })
  }
  for (const profile of ['phone', 'desktop'] as const) {
    await add('static', profile, 'nothing')
    await add('built', profile, 'gestures')
    await add('undrawn', profile, 'nothing')
  }
  await add('tenfold', 'phone', 'step')
  await add('years', 'phone', 'step')
  await add('built', 'wall', 'gestures')
  const samples = await interleaved(runs, loads)
  for (const host of hosts.values()) host.close()
  return {
    machine: {
      cores: availableParallelism(),
      processor: cpus()[0]?.model.trim() ?? '',
      chromium: browser.version(),
      node: process.versions.node,
      date: new Date().toISOString().slice(0, 10),
      loads,
    },
    runs: Object.fromEntries([...samples].map(([name, some]) => [name, mediansOf(some)])),
  }
}

/** One load of each after another, so that a machine that becomes busy is so for all of them. */
async function interleaved(runs: readonly Run[], loads: number): Promise<Map<string, Sample[]>> {
  const samples = new Map(runs.map(({ name }) => [name, [] as Sample[]]))
  let browser = await launchChromium(foundChromium())
  for (let load = 1; load <= loads; load++) {
    for (const run of runs) {
      console.error(`${load} of ${loads}: ${run.name}`)
      // A browser that went away in the middle, as under a busy machine's load, is no reason to lose what there is.
      if (!browser.isConnected()) browser = await launchChromium(foundChromium())
      const sample = await sampleOf(browser, run).catch(told)
      if (sample !== null) samples.get(run.name)?.push(sample)
    }
  }
  await browser.close()
  return samples
}

function told(error: unknown): null {
  console.error(error instanceof Error ? error.message : error)
  return null
}

async function sampleOf(browser: Browser, { site, profile, usableBy, does }: Run): Promise<Sample> {
  const loaded = await coldLoad(browser, site, profiles[profile], usableBy)
  const sample = await loadSample(loaded)
  // A load in which something does not come is told of, and the others still count.
  const more = await gesturesOf().catch(told)
  await loaded.close()
  return { ...sample, ...more }

  async function gesturesOf(): Promise<Sample> {
    if (does === 'nothing') return {}
    if (does === 'step') return timelineGestures(loaded.page)
    return profile === 'wall' ? stageGestures(loaded) : pageGestures(loaded)
  }
}

function keep(root: string, results: Results, table: string): void {
  mkdirSync(join(root, 'bench'), { recursive: true })
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 1)}\n`)
  const readme = join(root, 'README.md')
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : ''
  const changed = between(text, '<!-- bench -->', '<!-- /bench -->', table)
  if (changed === null) console.error('The README has no place for the table: <!-- bench --> and <!-- /bench -->.')
  else writeFileSync(readme, changed)
}
