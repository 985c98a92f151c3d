import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Folded } from '../../src/ui/Folded.tsx'
import { render, screen } from '../testingLibrary.tsx'
import { stubPrinter } from './printing.ts'

test('Folded keeps its content behind a line that opens it', async () => {
  render(<Folded summary="The rows">68 robots</Folded>)
  expect(screen.getByText('68 robots')).not.toHaveAttribute('open')
  await userEvent.click(screen.getByText('The rows'))
  expect(screen.getByRole('group')).toHaveAttribute('open')
})

test('Folded is open on paper, and afterwards as it was', async () => {
  const printer = stubPrinter()
  render(<Folded summary="The rows">68 robots</Folded>)
  printer.begin()
  expect(screen.getByRole('group')).toHaveAttribute('open')
  printer.end()
  expect(screen.getByRole('group')).not.toHaveAttribute('open')
  await userEvent.click(screen.getByText('The rows'))
  printer.begin()
  printer.end()
  expect(screen.getByRole('group')).toHaveAttribute('open')
})
