import { expect, test } from 'vitest'
import { usePrinting } from '../../src/ui/usePrinting.ts'
import { act, render } from '../testingLibrary.tsx'
import { stubPrinter } from './printing.ts'

function Medium() {
  return usePrinting() ? 'paper' : 'screen'
}

test('usePrinting() is true from the wish to print until the screen is back', () => {
  const printer = stubPrinter()
  const { container } = render(<Medium />)
  expect(container).toHaveTextContent('screen')
  printer.begin()
  expect(container).toHaveTextContent('paper')
  printer.layOut(true)
  expect(container).toHaveTextContent('paper')
  printer.layOut(false)
  expect(container).toHaveTextContent('screen')
})

test('usePrinting() has drawn by the time that the browser goes on', () => {
  stubPrinter()
  const { container } = render(<Medium />)
  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
    expect(container).toHaveTextContent('paper')
    window.dispatchEvent(new Event('afterprint'))
    expect(container).toHaveTextContent('screen')
  })
})
