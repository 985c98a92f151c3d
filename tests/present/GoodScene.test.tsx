import { expect, test, vi } from 'vitest'
import type { KnownPlant } from '../../src/plant/asKnownOn.ts'
import { GoodScene } from '../../src/present/GoodScene.tsx'
import { knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'

const [good, bad, better] = [knownWith(), knownWith(), knownWith()]

function sceneThat(draws: (plant: KnownPlant) => boolean) {
  const Component = ({ plant }: { plant: KnownPlant }) => {
    if (!draws(plant)) throw new Error('cannot be drawn')
    return plant === good ? 'good' : 'better'
  }
  return { id: 'one', steps: () => 1, evidence: () => [], Component }
}

test('A scene that a new record breaks stays as it was drawn from the last one, until a better one comes', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const scene = sceneThat((plant) => plant !== bad)
  const { container, rerender } = render(<GoodScene plant={good} scene={scene} step={0} name="One" />)
  expect(container).toHaveTextContent(/^good$/)
  rerender(<GoodScene plant={bad} scene={scene} step={0} name="One" />)
  expect(container).toHaveTextContent(/^good$/)
  rerender(<GoodScene plant={better} scene={scene} step={0} name="One" />)
  expect(container).toHaveTextContent(/^better$/)
})

test('A scene that was never drawn says its name and when the record was checked, and is not blank', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const scene = sceneThat(() => false)
  const { container } = render(<GoodScene plant={good} scene={scene} step={0} name="One" />)
  expect(screen.getByRole('heading', { name: 'One' })).toBeVisible()
  expect(container).toHaveTextContent('Record checked 30 June 2026')
})
