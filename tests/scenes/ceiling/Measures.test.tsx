import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { Ceiling } from '../../../src/scenes/ceiling/Ceiling.tsx'
import { knownWith } from '../../plant/plantWith.ts'
import { render, screen } from '../../testingLibrary.tsx'

beforeEach(() => history.replaceState(null, '', '/'))

test('the lengths that the drawings are to scale with open the claims behind them, where they are on record', async () => {
  render(<Ceiling plant={knownWith({ 'car-length': [{ value: 4810, unit: 'mm' }] })} />)
  await userEvent.click(screen.getByText('Lengths that the drawings are to scale with'))
  await userEvent.click(screen.getByRole('button', { name: /car-length: 4,810/ }))
  expect(screen.getByRole('heading', { level: 3, name: /^car-length, 4,810/ })).toHaveFocus()
})

test('nothing is offered where no length is on record', () => {
  render(<Ceiling plant={knownWith()} />)
  expect(screen.queryByText('Lengths that the drawings are to scale with')).not.toBeInTheDocument()
})
