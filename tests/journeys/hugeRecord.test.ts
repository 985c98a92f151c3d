import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openPage } from '../browser/page.ts'
import { plainHost } from '../browser/plainHost.ts'
import { wordsOf } from './dashboard.ts'
import { recordAddress } from './record.ts'

const megabyte = ' '.repeat(1_000_000)

it('A record of 200 MB is refused with a sentence before half of it has come; the page answers meanwhile, and takes the next good one', async () => {
  const host = await hostThatAnswers(sendHuge)
  const { page } = await openPage({
    site: host.url,
    route: (context) => context.clock.install({ time: '2026-11-22T12:00:00+05:00' }),
  })
  await page.getByRole('heading', { name: 'The record failed its check and was not drawn' }).waitFor()
  expect(await wordsOf(page.getByRole('listitem').first())).toBe('the record is longer than 20,000,000 characters')
  host.answer = null
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('html[data-usable="all"]').waitFor()

  host.answer = sendHuge
  const asked = page.waitForRequest(recordAddress)
  await page.clock.fastForward('10:01')
  await asked
  await page.getByRole('button', { name: 'Cars', exact: true }).click()
  await page.locator('#opening use[href="#shape-car"]').first().waitFor()
  await page.getByRole('alert').waitFor()
  expect(await wordsOf(page.locator('#figures-robots'))).toBe('68')
  host.answer = null
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  expect(host.sent.length).toBeGreaterThan(1)
  for (const megabytes of host.sent) expect(megabytes).toBeLessThan(100)
})

it('A record whose connection breaks in the middle counts as lost, and comes by itself', async () => {
  const host = await hostThatAnswers((response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 2_000_000 })
    response.write(megabyte, () => response.destroy())
  })
  const { page } = await openPage({
    site: host.url,
    route: (context) => context.clock.install({ time: '2026-11-22T12:00:00+05:00' }),
    expects: [/ERR_CONTENT_LENGTH_MISMATCH|ERR_CONNECTION|ERR_INCOMPLETE/],
  })
  await page.getByRole('heading', { name: 'The record could not be fetched' }).waitFor()
  expect(await wordsOf(page.locator('body'))).toContain('There was no answer. The network may be down.')
  host.answer = null
  await page.clock.fastForward('00:11')
  await page.getByRole('alert').waitFor({ state: 'detached' })
  expect(await wordsOf(page.locator('#figures-robots'))).toBe('68')
})

type Answer = (response: ServerResponse, sent: number[]) => void

/** The build on a host of its own, whose record is what a test wants. */
async function hostThatAnswers(first: Answer) {
  const state: { answer: Answer | null; readonly sent: number[] } = { answer: first, sent: [] }
  const host = await plainHost(join(import.meta.dirname, '../../dist'), '/', (path, response) => {
    if (path !== '/data/plant.json' || state.answer === null) return false
    state.answer(response, state.sent)
    return true
  })
  onTestFinished(host.close)
  return Object.assign(state, { url: host.url })
}

/** As fast as it is read; how many megabytes were taken is noted for each answer. */
function sendHuge(response: ServerResponse, sent: number[]): void {
  const index = sent.push(0) - 1
  response.writeHead(200, { 'Content-Type': 'application/json' })
  const next = () => {
    const number = sent[index] ?? 0
    if (response.destroyed) return
    if (number === 200) return void response.end()
    sent[index] = number + 1
    if (response.write(megabyte)) setImmediate(next)
    else response.once('drain', next)
  }
  next()
}
