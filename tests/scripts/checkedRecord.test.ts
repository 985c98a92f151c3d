import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkedRecord } from '../../scripts/checkedRecord.ts'
import { plantWith } from '../plant/plantWith.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'checked-record-'))
  mkdirSync(join(root, 'public/data'), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true }))

/** What the build does with this record. */
function built(json: string, notes = '{}'): unknown {
  writeFileSync(join(root, 'public/data/notes.json'), notes)
  writeFileSync(join(root, 'public/data/plant.json'), json)
  const { config } = checkedRecord()
  if (typeof config !== 'function') throw new Error('no config')
  return config.call({} as never, { root }, { command: 'build', mode: 'production' })
}

const sound = JSON.stringify(plantWith({ robots: [{ value: 68, unit: 'robot' }] }))

describe('checkedRecord()', () => {
  it('tells the page the digest of a sound record', () => {
    expect(built(sound)).toEqual({ define: { __CHECKED_RECORD__: expect.stringMatching(/^"[0-9a-f]{64}"$/) } })
    expect(built(`${sound} `)).not.toEqual(built(sound))
  })

  it('fails with every mistake of the record named', () => {
    const record = sound.replace('"gaps"', '"gasp"').replace('"robot"', '"robto"')
    expect(() => built(record)).toThrow(
      /^facts\.robots\.claims\.0\.unit: is no unit of this record: .*\ngaps: is missing: it is required\ngasp: "gasp" is not a field here: .*\n3 mistakes$/,
    )
  })

  it('fails with every mistake of the presenter’s notes named', () => {
    expect(() => built(sound, '{"opening":{}}')).toThrow(/^notes: opening\.seconds: is missing: it is required\n/)
  })

  it('fails where a name stands twice, which JSON.parse would not notice', () => {
    expect(() => built(sound.replace('"gaps":[]', '"gaps":[],"gaps":[]'))).toThrow(
      /^gaps: stands twice, .*\n1 mistake$/,
    )
  })

  it('fails with the line and the column where the text stops being JSON', () => {
    expect(() => built('{\n  "checked" 2025\n}')).toThrow(
      'This is not JSON: line 2, column 13: expected ":" after the name "checked".',
    )
  })
})
