import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/plant/languages.ts'
import { layers, measures, orders, parseView, plainView, printView, type View } from '../../src/view/view.ts'

const plain = {
  open: null,
  stage: null,
  seconds: '',
  scenes: '',
  hours: '',
  asof: '',
  changes: '',
  recorded: '',
  who: '',
  state: '',
  if: '',
  lang: 'page',
  layer: 'robots',
  timeline: 'chart',
  measure: 'site',
  order: 'value',
}

describe('parseView(search)', () => {
  test('reads nothing as the plain view: nothing open, robots in the field, the timeline drawn, plants by site', () => {
    expect(parseView('')).toEqual(plain)
    expect(parseView('?')).toEqual(plain)
  })

  test('reads the open figure, in the figures unless a scene is named', () => {
    expect(parseView('?open=investment').open).toEqual({ scene: 'figures', fact: 'investment' })
    expect(parseView('?open=people.site-area').open).toEqual({ scene: 'people', fact: 'site-area' })
  })

  test.each(['robots', 'cars', 'pitches', 'dollars'] as const)('reads the layer %s', (layer) => {
    expect(parseView(`?layer=${layer}`).layer).toBe(layer)
  })

  test('reads the timeline as a table', () => {
    expect(parseView('?timeline=table').timeline).toBe('table')
  })

  test.each([
    '?open=',
    '?open=.',
    '?open=.investment',
    '?open=figures.',
    '?open=a.b.c',
    '?open=Figures.investment',
    '?open=-investment',
    '?open=two words',
    '?open=%3Cscript%3E',
    '?open=%E0%A4%A',
    `?open=${'a'.repeat(65)}`,
    `?open=${'a'.repeat(33)}.investment`,
    '?layer=trucks',
    '?layer=Cars',
    '?layer=',
    '?timeline=pie',
    '?timeline=',
    '?measure=land',
    '?order=random',
    '?day=2026-01-01',
    '?__proto__=1&constructor=2',
    '?&&&===',
  ])('falls back to the plain view for %s', (search) => {
    expect(parseView(search)).toEqual(plain)
  })

  test('keeps what is sound beside what is broken', () => {
    expect(parseView('?layer=trucks&open=robots&timeline=pie&measure=soon')).toEqual({
      ...plain,
      open: { scene: 'figures', fact: 'robots' },
    })
  })

  test.each(measures)('reads the measure %s of the compared plants', (measure) => {
    expect(parseView(`?measure=${measure}`).measure).toBe(measure)
  })

  test.each(orders)('reads the order %s of the compared plants', (order) => {
    expect(parseView(`?order=${order}`).order).toBe(order)
  })

  test('reads for whom a scene is shown: an audience, who presents, or nobody', () => {
    expect(parseView('?present').stage).toEqual({ way: 'present', scene: 'opening', step: 0 })
    expect(parseView('?speaker&scene=people&step=3').stage).toEqual({ way: 'speaker', scene: 'people', step: 3 })
    expect(parseView('?kiosk&seconds=20&scenes=figures,timeline&hours=08:00-20:00')).toEqual({
      ...plain,
      stage: { way: 'kiosk', scene: 'opening', step: 0 },
      seconds: '20',
      scenes: 'figures,timeline',
      hours: '08:00-20:00',
    })
  })

  test('takes the first where a parameter stands twice', () => {
    expect(parseView('?layer=cars&layer=dollars').layer).toBe('cars')
  })

  test('never fails, whatever the address holds', () => {
    const name = fc.constantFrom('open', 'layer', 'timeline', 'measure', 'order', '')
    fc.assert(
      fc.property(name, fc.string({ unit: 'binary' }), (parameter, value) => {
        expect(layers).toContain(parseView(`?${parameter}=${value}`).layer)
      }),
    )
  })
})

describe('printView(view)', () => {
  test('prints the plain view as nothing', () => {
    expect(printView(plainView)).toBe('')
  })

  test('names only what differs from the plain view, and the scene only outside the figures', () => {
    expect(printView({ ...plainView, open: { scene: 'figures', fact: 'investment' } })).toBe('?open=investment')
    expect(printView({ ...plainView, open: { scene: 'people', fact: 'investment' } })).toBe('?open=people.investment')
    expect(printView({ ...plainView, lang: 'kk' })).toBe('?lang=kk')
    expect(printView({ ...plainView, layer: 'cars' })).toBe('?layer=cars')
    expect(printView({ ...plainView, timeline: 'table' })).toBe('?timeline=table')
    expect(printView({ ...plainView, measure: 'robots', order: 'name' })).toBe('?measure=robots&order=name')
    const open = { scene: 'timeline', fact: 'opening' }
    expect(printView({ ...plainView, open, layer: 'pitches', timeline: 'table' })).toBe(
      '?open=timeline.opening&layer=pitches&timeline=table',
    )
  })

  test('writes the stage first, without what a presentation begins with', () => {
    const stage = { way: 'present', scene: 'timeline', step: 2 } as const
    const open = { scene: 'figures', fact: 'robots' }
    expect(printView({ ...plainView, stage })).toBe('?present&scene=timeline&step=2')
    expect(printView({ ...plainView, stage, open })).toBe('?present&scene=timeline&step=2&open=robots')
    expect(printView({ ...plainView, stage: { way: 'present', scene: 'opening', step: 0 } })).toBe('?present')
    const kiosk = '?kiosk&lang=ko&seconds=20&scenes=figures,timeline&hours=08:00-20:00'
    expect(printView(parseView(kiosk))).toBe(kiosk)
  })

  test('is read back as the same view', () => {
    const view = fc.record<View>({
      open: fc.option(
        fc.record({
          scene: fc.stringMatching(/^[a-z][a-z-]{0,31}$/),
          fact: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/),
        }),
      ),
      stage: fc.option(
        fc.record({
          way: fc.constantFrom('present', 'speaker', 'kiosk'),
          scene: fc.stringMatching(/^[a-z][a-z-]{0,31}$/),
          step: fc.integer({ min: 0, max: 99 }),
        }),
      ),
      seconds: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,4}$/)),
      scenes: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z][a-z,-]{0,40}$/)),
      hours: fc.constantFrom('', '8:00-20:00', '20:00-02:00'),
      asof: fc.constantFrom('', '2024-09-10', 'none'),
      changes: fc.constantFrom('', '2024-09-10..2025-10-21'),
      recorded: fc.constantFrom('', '2026-11-22..'),
      who: fc.constantFrom('', 'kia'),
      state: fc.constantFrom('', 'passed'),
      if: fc.constantFrom('', '583,14,80,s'),
      lang: fc.constantFrom('page', ...languages),
      layer: fc.constantFrom(...layers),
      timeline: fc.constantFrom('chart', 'table'),
      measure: fc.constantFrom(...measures),
      order: fc.constantFrom(...orders),
    })
    fc.assert(
      fc.property(view, (one) => {
        expect(parseView(printView(one))).toEqual(one)
      }),
    )
  })
})
