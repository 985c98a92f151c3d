import { describe, expect, test } from 'vitest'
import { groundLengths } from '../../src/plant/groundLengths.ts'
import { knownWith } from './plantWith.ts'

describe('groundLengths(plant)', () => {
  test('measures each length against the longest', () => {
    const lengths = groundLengths(
      knownWith({
        'utilities-length': [{ value: 40, unit: 'km' }],
        'road-length': [{ value: 4, unit: 'km' }],
        'rail-length': [{ value: 5, unit: 'km' }],
      }),
    )
    expect(lengths.map(({ fact, fraction }) => [fact, fraction])).toEqual([
      ['road-length', 0.1],
      ['rail-length', 0.125],
      ['utilities-length', 1],
    ])
  })

  test('measures metres and kilometres by one scale', () => {
    const lengths = groundLengths(
      knownWith({ 'road-length': [{ value: 500, unit: 'm' }], 'rail-length': [{ value: 5, unit: 'km' }] }),
    )
    expect(lengths.map(({ fact, fraction }) => [fact, fraction])).toEqual([
      ['road-length', 0.1],
      ['rail-length', 1],
    ])
  })

  test('leaves out what is no length on record', () => {
    expect(groundLengths(knownWith({ 'road-length': [{ value: 4, unit: 'ha' }], 'rail-length': [] }))).toEqual([])
    expect(groundLengths(knownWith({}))).toEqual([])
  })
})
