import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from '../browser/page.ts'
import { plainHost } from '../browser/plainHost.ts'
import { drawn, laidOut } from './dashboard.ts'
import { recordJson, withRobots } from './record.ts'

let folder: string
beforeAll(() => {
  // What is published is a copy: a record is replaced in it.
  folder = mkdtempSync(join(tmpdir(), 'host-'))
  cpSync(join(import.meta.dirname, '../../dist'), folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(['/', '/investments/kostanay/'])('on a plain static host under %s', (base) => {
  it('the page, its languages, the stage, the presenter’s window and the kiosk come whole, with all headers', async () => {
    const host = await plainHost(folder, base)
    const { page } = await openPage({ site: host.url })
    await drawn(page)
    await laidOut(page)
    for (const [path, shown] of [
      ['kk/', 'html[lang="kk"][data-usable="all"]'],
      ['?present&scene=place', '[data-scene="place"] main h1'],
      ['ko/?speaker', 'html[lang="ko"] iframe'],
      ['?kiosk', '[data-scene] main'],
    ] as const) {
      await page.goto(host.url + path)
      await page.locator(shown).first().waitFor()
    }
    expect(host.answers.filter(({ status }) => status >= 400)).toEqual([])
    const headers = (await (await fetch(host.url)).headers) as Headers
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(headers.get('cache-control')).toBe('no-cache')
    const script = host.answers.find(({ path }) => path.endsWith('.js') && path.includes('/assets/'))
    const asset = await fetch(new URL(script?.path ?? '', host.url))
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    host.close()
  })
})

it('A new record is published by replacing one file: an open page takes it within ten minutes, and asks by ETag until then', async () => {
  const host = await plainHost(folder, '/')
  const record = join(folder, 'data/plant.json')
  const old = readFileSync(record)
  const { page } = await openPage({
    site: host.url,
    route: (context) => context.clock.install({ time: '2026-11-22T12:00:00+05:00' }),
  })
  await drawn(page)
  const robots = () => page.locator('#figures-robots').innerText()
  expect(await robots()).toBe('68')
  const answers = () => host.answers.filter(({ path }) => path === '/data/plant.json').map(({ status }) => status)
  // A page that still reads the answer before asks when ten minutes have gone by once more.
  const asksUntil = (seen: () => unknown, wanted: unknown) =>
    expect
      .poll(async () => {
        await page.clock.fastForward(601_000)
        return await seen()
      })
      .toEqual(wanted)
  expect(answers()).toEqual([200])
  await asksUntil(() => answers().slice(0, 2), [200, 304])
  writeFileSync(record, recordJson(withRobots(77)))
  await asksUntil(robots, '77')
  writeFileSync(record, old)
  host.close()
})
