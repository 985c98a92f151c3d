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

test('A scene that a new record breaks is drawn from the last one, also when it has gone and come back, until a better one comes', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const scene = sceneThat((plant) => plant !== bad)
  const shown = (plant: KnownPlant) => {
    const { container, unmount } = render(<GoodScene plant={plant} scene={scene} step={0} name="One" />)
    const text = container.textContent
    unmount()
    return text
  }
  expect([good, bad, better, bad].map(shown)).toEqual(['good', 'good', 'better', 'better'])
})

test('A scene that was not drawn yet is drawn from the record that others were drawn from', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(<GoodScene plant={good} scene={sceneThat(() => true)} step={0} name="One" />)
  const { container } = render(
    <GoodScene plant={bad} scene={sceneThat((plant) => plant !== bad)} step={0} name="Two" />,
  )
  expect(container).toHaveTextContent(/^good$/)
})

test('A scene that was never drawn says its name and when the record was checked, and is not blank', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const scene = sceneThat(() => false)
  const { container } = render(<GoodScene plant={good} scene={scene} step={0} name="One" />)
  expect(screen.getByRole('heading', { name: 'One' })).toBeVisible()
  expect(container).toHaveTextContent('Record checked 30 June 2026')
})
