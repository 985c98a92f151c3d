import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLit, kioskPlan, loopOf } from '../../src/present/kioskPlan.ts'
import { knownWith } from '../plant/plantWith.ts'

const scene = (id: string, count: number) => ({ id, steps: () => count, evidence: () => [], Component: () => null })
const all = [scene('opening', 2), scene('figures', 1), { ...scene('people', 3), takesTurns: true as const }]
const nothing = { seconds: '', scenes: '', hours: '' }
const minuteOf = (hour: number, minute: number) => hour * 60 + minute

describe('kioskPlan(given, scenes)', () => {
  test('shows all scenes, 20 seconds each, at any hour, where nothing is given', () => {
    expect(kioskPlan(nothing, all)).toEqual({ sceneMs: 20_000, scenes: all, hours: null })
  })

  test('takes seconds, scenes in their order, and hours', () => {
    const plan = kioskPlan({ seconds: '45', scenes: 'people,opening', hours: '8:00-20:30' }, all)
    expect(plan.sceneMs).toBe(45_000)
    expect(plan.scenes.map(({ id }) => id)).toEqual(['people', 'opening'])
    expect(plan.hours).toEqual({ from: 480, to: 1230 })
  })

  test('takes twenty seconds for what is no number of them', () => {
    expect(kioskPlan({ ...nothing, seconds: 'soon' }, all).sceneMs).toBe(20_000)
  })

  test('holds seconds between one and an hour', () => {
    expect(kioskPlan({ ...nothing, seconds: '0' }, all).sceneMs).toBe(1000)
    expect(kioskPlan({ ...nothing, seconds: '9999' }, all).sceneMs).toBe(3_600_000)
  })

  test('leaves out scenes that are not there, and each but once; with none left it shows all', () => {
    const ids = (scenes: string) => kioskPlan({ ...nothing, scenes }, all).scenes.map(({ id }) => id)
    expect(ids('figures,,ceilings,figures')).toEqual(['figures'])
    expect(ids('nowhere')).toEqual(['opening', 'figures', 'people'])
  })

  test('shows a scene by choice only where it is named, and then in its turn like the others', () => {
    const some = [...all, { ...scene('whatif', 1), byChoice: true as const }]
    const plan = kioskPlan({ ...nothing, scenes: 'whatif,figures' }, some)
    expect(kioskPlan(nothing, some).scenes).toEqual(all)
    expect(plan.scenes.map(({ id, byChoice }) => [id, byChoice])).toEqual([
      ['whatif', undefined],
      ['figures', undefined],
    ])
  })

  test.each(['25:00-26:00', '08:60-09:00', '08:00', '08:00-08:00', 'a-b'])(
    'is always lit with the hours "%s"',
    (hours) => {
      expect(kioskPlan({ ...nothing, hours }, all).hours).toBeNull()
    },
  )
})

describe('isLit(hours, minute)', () => {
  const hours = { from: minuteOf(8, 0), to: minuteOf(20, 0) }
  test.each([
    [minuteOf(7, 59), false],
    [minuteOf(8, 0), true],
    [minuteOf(19, 59), true],
    [minuteOf(20, 0), false],
  ])('at minute %d of a day lit from 8 to 20 is %s', (minute, lit) => {
    expect(isLit(hours, minute)).toBe(lit)
  })

  test('goes over midnight where the hours end before they begin', () => {
    const night = { from: minuteOf(20, 0), to: minuteOf(2, 0) }
    expect([19, 20, 23, 0, 1, 2].map((hour) => isLit(night, hour * 60))).toEqual([false, true, true, true, true, false])
  })
})

describe('loopOf(plan, plant, loop)', () => {
  const plan = kioskPlan({ ...nothing, seconds: '20' }, all)

  test('lets the steps that build up share the time of their scene', () => {
    expect(loopOf(plan, knownWith(), 0).slice(0, 3)).toEqual([
      { index: 0, step: 0, ms: 10_000 },
      { index: 0, step: 1, ms: 10_000 },
      { index: 1, step: 0, ms: 20_000 },
    ])
  })

  test('shows the next of those that take turns in each loop', () => {
    const steps = [0, 1, 2, 3].map((loop) => loopOf(plan, knownWith(), loop).at(-1)?.step)
    expect(steps).toEqual([0, 1, 2, 0])
  })

  test('gives each scene its whole time, in any loop', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 3600 }), (loop, seconds) => {
        const shown = loopOf(kioskPlan({ ...nothing, seconds: `${seconds}` }, all), knownWith(), loop)
        for (const [index] of all.entries()) {
          const ms = shown.filter((one) => one.index === index).reduce((sum, one) => sum + one.ms, 0)
          expect(ms).toBeCloseTo(seconds * 1000)
        }
      }),
    )
  })
})
