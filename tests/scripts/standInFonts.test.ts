import { beforeAll, describe, expect, test } from 'vitest'
import { plainAlphabetFont } from '../../scripts/alphabetFonts.ts'
import { heightsOf, meanWidth } from '../../scripts/fontMeasures.ts'
import { standInFaces } from '../../scripts/standInFonts.ts'

describe('standInFaces()', () => {
  let rules: string[] = []
  beforeAll(async () => {
    rules = await standInFaces()
  }, 60_000)

  test('offers letters of the reader’s own on Windows, Apple’s systems, Linux and Android', () => {
    for (const name of ['Arial', 'Liberation Sans', 'Roboto', 'Times New Roman', 'Liberation Serif', 'Noto Serif'])
      expect(rules.join()).toContain(`local("${name}")`)
    expect(rules.join()).not.toContain('url(')
  })

  test('gives them the width of ours: Arial’s space is 0.2778 of its size', async () => {
    const space = meanWidth(await plainAlphabetFont('sans', 'latin', ' ', 360), ' ')
    expect(0.2778 * valueIn(ruleFor('Arial for Geologica', 'U+20,'), 'size-adjust')).toBeCloseTo(space, 3)
  })

  test('gives them the heights of ours, at whatever size', async () => {
    const { ascent, descent } = heightsOf(await plainAlphabetFont('sans', 'latin', ' ', 360))
    for (const rule of rules.filter((one) => one.includes('for Geologica'))) {
      const size = valueIn(rule, 'size-adjust')
      expect(size * valueIn(rule, 'ascent-override')).toBeCloseTo(ascent, 3)
      expect(size * valueIn(rule, 'descent-override')).toBeCloseTo(descent, 3)
    }
  })

  function ruleFor(family: string, range: string): string {
    return rules.find((rule) => rule.includes(`"${family}"`) && rule.includes(`unicode-range: ${range}`)) ?? ''
  }
})

/** A percentage as a part of one. */
function valueIn(rule: string, name: string): number {
  return Number(new RegExp(`${name}: ([\\d.]+)%`).exec(rule)?.[1]) / 100
}
