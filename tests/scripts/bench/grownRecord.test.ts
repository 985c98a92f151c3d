import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { tenfold, withTwentyYears } from '../../../scripts/bench/grownRecord.ts'
import { recordReport } from '../../../scripts/recordReport.ts'
import { asKnownOn } from '../../../src/plant/asKnownOn.ts'
import { monthsOf } from '../../../src/plant/months.ts'
import type { Plant } from '../../../src/plant/plantSchema.ts'

const json = readFileSync(join(import.meta.dirname, '../../../public/data/plant.json'), 'utf8')
const plant = JSON.parse(json) as Plant

describe('tenfold(plant)', () => {
  const grown = tenfold(plant)

  it('passes the check of the record', () => {
    expect(recordReport(JSON.stringify(grown))).toMatchObject({ sound: true })
  })

  it('has ten times the claims of every fact, ten times the sources and statements', () => {
    const counts = ({ facts }: Plant) => Object.values(facts).map(({ claims }) => claims.length)
    expect(counts(grown)).toEqual(counts(plant).map((count) => count * 10))
    expect(Object.keys(grown.sources)).toHaveLength(Object.keys(plant.sources).length * 10)
    expect(grown.statements).toHaveLength(plant.statements.length * 10)
  })

  it('grows over the wire too', () => {
    const weight = (text: string) =>
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
    expect(weight(JSON.stringify(grown))).toBeGreaterThan(3 * weight(json))
  })
})

describe('withTwentyYears(plant)', () => {
  const grown = withTwentyYears(plant)

  it('passes the check of the record', () => {
    expect(recordReport(JSON.stringify(grown))).toMatchObject({ sound: true })
  })

  it('shows two hundred and forty months with their output', () => {
    const months = monthsOf(asKnownOn(grown, grown.checked))
    expect(months.filter(({ state }) => state === 'reported')).toHaveLength(240)
  })
})
