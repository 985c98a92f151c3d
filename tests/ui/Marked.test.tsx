import { expect, test } from 'vitest'
import { Marked } from '../../src/ui/Marked.tsx'
import { render, screen } from '../testingLibrary.tsx'
import { markBefore } from './reading.ts'

test('Marked sets words behind their mark', () => {
  const { container } = render(<Marked kind="passed">Announced, date passed</Marked>)
  expect(markBefore(screen.getByText('Announced, date passed'))).toBe('passed')
  expect(container.querySelectorAll('svg[data-kind=passed]')).toHaveLength(1)
})
