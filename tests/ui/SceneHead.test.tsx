import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SceneHead } from '../../src/ui/SceneHead.tsx'

test('SceneHead has the scene’s finding as the heading that names the scene', () => {
  render(
    <section aria-labelledby="people-heading">
      <SceneHead id="people" finding="Four leaders took part" note={<p>A note</p>} />
    </section>,
  )
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Four leaders took part')
  expect(screen.getByRole('region', { name: 'Four leaders took part' })).toContainElement(screen.getByText('A note'))
})
