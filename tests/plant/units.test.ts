import fc from 'fast-check'
import { expect, test } from 'vitest'
import { converted, units } from '../../src/plant/units.ts'

test('an amount stays as it is in its own unit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.constantFrom(...units), (value, unit) => {
      expect(converted(value, unit, unit)).toBe(value)
    }),
  )
})

test('a hectare is 10,000 m²', () => {
  expect(converted(63, 'ha', 'm2')).toBe(630_000)
  expect(converted(630_000, 'm2', 'ha')).toBe(63)
  expect(converted(62.95, 'ha', 'm2')).toBeCloseTo(629_500, 6)
  expect(converted(0, 'ha', 'm2')).toBe(0)
})

test('an acre and a square foot are the international ones', () => {
  expect(converted(536, 'acre', 'm2')).toBeCloseTo(2_169_115.04, 2)
  expect(converted(2_200_000, 'sqft', 'm2')).toBeCloseTo(204_386.69, 2)
  expect(converted(1, 'acre', 'sqft')).toBeCloseTo(43_560, 6)
})

test('a millimetre is a thousandth of a metre, and a kilometre a thousand', () => {
  expect(converted(4_200, 'm', 'km')).toBe(4.2)
  expect(converted(4_800, 'mm', 'm')).toBe(4.8)
  expect(converted(4_685, 'mm', 'm')).toBe(4.685)
  expect(converted(4.8, 'm', 'mm')).toBe(4_800)
})

test('money has no conversion, for it would need a rate', () => {
  expect(converted(100, 'KZT', 'USD')).toBeNull()
  expect(converted(100, 'USD', 'KZT')).toBeNull()
  expect(converted(700, 'EUR', 'USD')).toBeNull()
})

test('units of different things have no conversion', () => {
  expect(converted(1, 'ha', 'm')).toBeNull()
  expect(converted(1, 'mm', 'm2')).toBeNull()
  expect(converted(12, 'vehicle/month', 'vehicle/year')).toBeNull()
  expect(converted(1, 'vehicle', 'vehicle/year')).toBeNull()
  expect(converted(1, 'person', 'job')).toBeNull()
})

test('no unit is listed twice', () => {
  expect(new Set(units).size).toBe(21)
  expect(units).toHaveLength(21)
})
