import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plantSchemaFile } from '../scripts/plantJsonSchema.ts'
import { recordReport } from '../scripts/recordReport.ts'
import { asKnownOn } from '../src/plant/asKnownOn.ts'
import { amountOf, rivalsOf } from '../src/plant/figure.ts'
import { parsePlant } from '../src/plant/parsePlant.ts'
import { promiseOf } from '../src/plant/promises.ts'

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

describe('what the record says', () => {
  const plant = parsePlant(JSON.parse(readFileSync(join(folder, 'plant.json'), 'utf8')))
  const ids = Object.values(plant.facts).flatMap((fact): string[] => fact.claims.map(({ id }) => id))
  const amount = (fact: string, day: string) => {
    const claim = amountOf(asKnownOn(plant, day), fact)?.claim
    return claim === undefined ? null : `${claim.kind} ${claim.bound ?? ''} ${claim.value} ${claim.unit}`
  }

  it.each([
    ['investment', 'report  310000000 USD'],
    ['site-area', 'report  630000 m2'],
    ['robots', 'report  68 robot'],
    ['capacity', 'report up-to 70000 vehicle/year'],
  ])('gives the %s as Kia has it', (fact, said) => {
    expect(amount(fact, '2026-11-22')).toBe(said)
  })

  it.each([
    ['investment', 'plan  200000000 USD'],
    ['robots', 'plan  70 robot'],
    ['site-area', null],
  ])('gives the %s as it was known when the President saw the site in September 2024', (fact, said) => {
    expect(amount(fact, '2024-09-10')).toBe(said)
  })

  it('holds announced output only as plans, and no month at all', () => {
    const output = plant.facts['output']?.claims.map(
      (claim) => `${claim.kind} ${'period' in claim ? claim.period : ''}`,
    )
    expect(new Set(output)).toEqual(new Set(['plan 2025', 'plan 2026']))
  })

  it('calls the Sportage announced and not confirmed, the Sorento started', () => {
    const known = asKnownOn(plant, '2026-11-22')
    expect(promiseOf(known, 'sportage')).toMatchObject({ state: 'passed', event: null })
    expect(promiseOf(known, 'sorento')).toMatchObject({ state: 'kept', event: { date: '2025-10' } })
  })

  it('sets the investment of the Government beside that of Kia, with its source’s own conversion', () => {
    const figure = amountOf(asKnownOn(plant, '2026-11-22'), 'investment')
    const rivals = figure === null ? [] : rivalsOf(figure)
    expect(rivals.map(({ by, value, unit }) => `${by} ${value} ${unit}`)).toEqual([
      'astana-times 270000000 USD',
      'government 131500000000 KZT',
    ])
    expect(figure?.others.find(({ restates }) => restates === 'P03')).toMatchObject({ value: 244_000_000, unit: 'USD' })
  })

  it('holds neither the rumoured model, nor the anonymous plan, nor the ranking that its maker promotes', () => {
    expect(ids.filter((id) => /^(M14|P17|P23)\b/.test(id))).toEqual([])
    expect(JSON.stringify(plant)).not.toMatch(/Soluto|no analogue/i)
  })

  it('tells what is left out without what it says', () => {
    expect(plant.leftOut.map(({ id }) => id)).toEqual(['M14', 'P17', 'P23', 'C07'])
    expect(JSON.stringify(plant.leftOut)).not.toMatch(/Soluto|sedan|Russia|Moscow|CIS|analogue|Korea/)
  })

  it('says of its weak sources that they are weak', () => {
    const weak = Object.values(plant.facts).flatMap((fact): string[] =>
      fact.claims.filter(({ support }) => support === 'weak').map(({ id }) => id),
    )
    expect(weak).toContain('M20')
    expect(weak).toContain('M22')
  })
})

describe('the published schema', () => {
  it('is what the declaration gives: otherwise run npm run data:schema', () => {
    expect(readFileSync(join(folder, 'plant.schema.json'), 'utf8')).toBe(plantSchemaFile())
  })
})
