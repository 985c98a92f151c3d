import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plantSchemaFile } from '../scripts/plantJsonSchema.ts'
import { recordReport } from '../scripts/recordReport.ts'
import { parsePlant } from '../src/plant/parsePlant.ts'

const folder = join(import.meta.dirname, '../public/data')

describe('the published record', () => {
  const text = readFileSync(join(folder, 'plant.json'), 'utf8')

  it('is accepted by the page', () => {
    expect(() => parsePlant(JSON.parse(text))).not.toThrow()
  })

  it('is sound by the same check that its authors run', () => {
    expect(recordReport(text)).toMatchObject({ sound: true })
  })

  it('names its schema, so that editors help to write it', () => {
    expect(JSON.parse(text)).toHaveProperty('$schema', './plant.schema.json')
  })
})

describe('the published schema', () => {
  it('is what the declaration gives: otherwise run npm run data:schema', () => {
    expect(readFileSync(join(folder, 'plant.schema.json'), 'utf8')).toBe(plantSchemaFile())
  })
})
