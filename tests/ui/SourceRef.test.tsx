import { expect, test } from 'vitest'
import { SourceRef } from '../../src/ui/SourceRef.tsx'
import { render, screen } from '../testingLibrary.tsx'

test('SourceRef shows a source’s number, says what it is, and leads to it in the list', () => {
  render(<SourceRef number={12} />)
  const link = screen.getByRole('link', { name: 'Source 12' })
  expect(link).toHaveTextContent('12')
  expect(link).toHaveAttribute('href', '#source-12')
})
