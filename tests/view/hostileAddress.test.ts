import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kioskPlan } from '../../src/present/kioskPlan.ts'
import { factIn, type StageScene, stagePlace } from '../../src/present/stageScene.ts'
import { parseView, plainView, printView } from '../../src/view/view.ts'
import { knownWith } from '../plant/plantWith.ts'

const names = ['open', 'present', 'speaker', 'kiosk', 'scene', 'step', 'seconds', 'scenes', 'hours', 'lang', 'layer']
const prototypeNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'valueOf']

const hostile = [
  ...prototypeNames,
  ...prototypeNames.map((name) => `figures.${name}`),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '//evil.example',
  '../../../etc/passwd',
  'NaN',
  'Infinity',
  '-1',
  '1e999',
  '0x10',
  '99999999999999999999',
  '٣',
  '99:99-00:00',
  ',,',
  'a,,__proto__',
  '\ud800',
  '\u0000',
  '\u202e',
  '%',
  '%E0%A4%A',
  '%00',
  '%ED%A0%80',
  '&&==',
  'a'.repeat(100_000),
  '9'.repeat(100_000),
  '%41'.repeat(10_000),
]

const name = fc.oneof(fc.constantFrom(...names, ...prototypeNames), fc.string())
const value = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-composite' }),
)
const pair = fc.oneof(
  name,
  fc.tuple(name, value).map(([left, right]) => `${left}=${right}`),
  fc.tuple(name, value).map(([left, right]) => `${left}=${new URLSearchParams({ '': right }).toString().slice(1)}`),
)
/** Addresses with names and values of an attacker's, some of them several times. */
const search = fc.oneof(
  fc.array(pair, { maxLength: 8 }).map((pairs) => `?${pairs.join('&')}`),
  fc.string({ unit: 'binary' }),
)

const scenes: readonly StageScene[] = ['opening', 'figures'].map((id) => ({
  id,
  steps: () => 3,
  evidence: () => [],
  Component: () => null,
}))

describe('an address as an attacker would write it', () => {
  test('is read as a view whose every part has its shape', () => {
    fc.assert(
      fc.property(search, (address) => {
        const view = parseView(address)
        expect(Object.keys(view).sort()).toEqual(Object.keys(plainView).sort())
        expect(Object.getPrototypeOf(view)).toBe(Object.prototype)
        const words = [view.seconds, view.scenes, view.hours, view.open?.scene, view.open?.fact, view.stage?.scene]
        for (const word of words) expect(word ?? '').toMatch(/^[A-Za-z0-9.:,-]{0,200}$/)
        expect([0, ...Array(99).keys(), 99]).toContain(view.stage?.step ?? 0)
      }),
      { numRuns: 500 },
    )
  })

  test('is printed as a short address, which is read as the same view and printed the same again', () => {
    fc.assert(
      fc.property(search, (address) => {
        const view = parseView(address)
        const printed = printView(view)
        expect(printed.length).toBeLessThan(600)
        expect(printed).toMatch(/^[?&=A-Za-z0-9.:,-]*$/)
        expect(parseView(printed)).toEqual(view)
        expect(printView(parseView(printed))).toBe(printed)
      }),
      { numRuns: 500 },
    )
  })

  test('leads to a scene and a step that there are, and to the claims of no fact that the record lacks', () => {
    const plant = knownWith({ robots: [{ value: 68 }] })
    fc.assert(
      fc.property(search, (address) => {
        const { stage, open } = parseView(address)
        const { index, step } = stagePlace(scenes, plant, stage ?? { scene: '', step: 0 })
        expect(scenes[index]).toBeDefined()
        expect([0, 1, 2]).toContain(step)
        expect([null, 'robots']).toContain(factIn(plant, open?.fact ?? null))
      }),
      { numRuns: 300 },
    )
  })

  test('runs a wall at a pace between a second and an hour, with a scene at least, and within a day', () => {
    fc.assert(
      fc.property(search, (address) => {
        const { sceneMs, scenes: shown, hours } = kioskPlan(parseView(address), scenes)
        expect(sceneMs).toBeGreaterThanOrEqual(1000)
        expect(sceneMs).toBeLessThanOrEqual(3_600_000)
        expect(shown.length).toBeGreaterThan(0)
        for (const minute of [hours?.from ?? 0, hours?.to ?? 0]) expect(minute).toBeLessThan(25 * 60)
      }),
      { numRuns: 300 },
    )
  })

  test.each(prototypeNames)('finds no scene, fact or choice of the name %s', (one) => {
    expect(printView(parseView(`?layer=${one}&lang=${one}&timeline=${one}&measure=${one}&order=${one}`))).toBe('')
    expect(factIn(knownWith(), one)).toBeNull()
    expect(stagePlace(scenes, knownWith(), { scene: one, step: 0 })).toEqual({ index: 0, step: 0 })
  })

  test.each([
    '?present&scene=%3Cscript%3E',
    '?present&scene=__proto__',
    `?present&scene=${'a'.repeat(33)}`,
    '?present&scene=%ED%A0%80',
    '?present&scene=',
  ])('begins a presentation with its first scene for %s', (address) => {
    expect(printView(parseView(address))).toBe('?present')
  })

  test('takes the first of a parameter that stands there several times', () => {
    expect(parseView('?lang=kk&lang=<script>&lang=ru').lang).toBe('kk')
    expect(parseView('?open=<b>&open=robots').open).toBeNull()
  })
})
