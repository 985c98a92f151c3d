import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Folded } from '../../src/ui/Folded.tsx'

test('Folded keeps its content behind a line that opens it', async () => {
  render(<Folded summary="The rows">68 robots</Folded>)
  expect(screen.getByText('68 robots')).not.toHaveAttribute('open')
  await userEvent.click(screen.getByText('The rows'))
  expect(screen.getByRole('group')).toHaveAttribute('open')
})
