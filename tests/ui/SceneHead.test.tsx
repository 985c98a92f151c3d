import { expect, test } from 'vitest'
import { SceneHead } from '../../src/ui/SceneHead.tsx'
import { render, screen } from '../testingLibrary.tsx'

test('SceneHead has the scene’s finding as the heading that names the scene', () => {
  render(
    <section aria-labelledby="people-heading">
      <SceneHead id="people" finding="Four leaders took part" note={<p>A note</p>} />
    </section>,
  )
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Four leaders took part')
  expect(screen.getByRole('region', { name: 'Four leaders took part' })).toContainElement(screen.getByText('A note'))
})

test.each([
  ['80 Latin letters', 'n'.repeat(80), false],
  ['81 Latin letters', 'n'.repeat(81), true],
  ['73 Cyrillic letters', 'н'.repeat(73), false],
  ['74 Cyrillic letters', 'н'.repeat(74), true],
  ['47 Korean letters', '공'.repeat(47), false],
  ['48 Korean letters', '공'.repeat(48), true],
])('SceneHead sets a finding smaller where it is wider than 80 Latin letters: %s', (_, finding, isLong) => {
  render(<SceneHead id="people" finding={finding} note={null} />)
  expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('data-long', String(isLong))
})
