import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantWith } from '../plant/plantWith.ts'

const script = join(import.meta.dirname, '../../scripts/data-check.mjs')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-check-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run data:check', () => {
  it('leaves with 0 for a sound record', () => {
    const { status, stdout } = dataCheck('sound.json', JSON.stringify(plantWith({ robots: [{ value: 68 }] })))
    expect(stdout).toMatch(/^The record is sound: 1 fact, 1 claim, /)
    expect(status).toBe(0)
  })

  it('checks the record and the presenter’s notes where no file is named', () => {
    const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    expect(stdout).toMatch(/^The record is sound: .*\nThe notes are sound: 10 scenes\.\n$/)
    expect(status).toBe(0)
  })

  it('leaves with 1 for a record with mistakes', () => {
    const { status, stdout } = dataCheck('empty.json', '{}')
    expect(stdout).toContain('facts: is missing: it is required\n')
    expect(stdout).toMatch(/\n\d+ mistakes\n$/)
    expect(status).toBe(1)
  })

  it.each([
    ['a file that is not there', 'missing.json', undefined, 'there is no such file'],
    ['a file that is not text', 'picture.json', Buffer.from([0xff, 0xfe, 0x00]), 'it is not UTF-8 text'],
  ])('says of %s why it cannot be read', (_, name, content, reason) => {
    const { status, stdout } = dataCheck(name, content)
    expect(stdout).toBe(`${join(folder, name)} cannot be read: ${reason}\n`)
    expect(status).toBe(1)
  })
})

function dataCheck(name: string, content?: string | Buffer) {
  const file = join(folder, name)
  if (content !== undefined) writeFileSync(file, content)
  return spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
}
