import { expect, test } from 'vitest'
import { gapsAbout } from '../../src/plant/gapsAbout.ts'
import { inEveryLanguage, knownWith } from './plantWith.ts'

test('the gaps about facts are those that name any of them', () => {
  const gap = (id: string, ...facts: string[]) => ({ id, facts, text: inEveryLanguage(id) })
  const facts = { sales: [{ value: 1 }], capacity: [{ value: 2 }] }
  const plant = knownWith(facts, { gaps: [gap('G1', 'capacity', 'sales'), gap('G2', 'capacity')] })
  expect(gapsAbout(plant, ['sales', 'production']).map(({ id }) => id)).toEqual(['G1'])
  expect(gapsAbout(plant, [])).toEqual([])
})
