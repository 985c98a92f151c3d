import { afterEach, describe, expect, test, vi } from 'vitest'
import { useWidth } from '../../src/ui/useWidth.ts'
import { act, render, screen } from '../testingLibrary.tsx'
import { stubPrinter } from './printing.ts'

let resize: () => void = () => {}
const disconnect = vi.fn()

function stubSize(widthPx: () => number) {
  disconnect.mockClear()
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(widthPx)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      disconnect = disconnect
      constructor(callback: () => void) {
        resize = callback
      }
      observe() {}
    },
  )
}

function Measured() {
  const { ref, widthPx, remPx } = useWidth()
  return <div ref={ref}>{`${widthPx} px, letters of ${remPx} px`}</div>
}

afterEach(() => document.documentElement.removeAttribute('style'))

describe('useWidth()', () => {
  test('measures what the browser has not laid out, far from the reader, only when he comes near', () => {
    const measured = vi.fn(() => 800)
    stubSize(measured)
    const far = vi.fn(() => false)
    Object.assign(Element.prototype, { checkVisibility: far })
    render(<Measured />)
    Reflect.deleteProperty(Element.prototype, 'checkVisibility')
    expect(far).toHaveBeenCalledWith({ contentVisibilityAuto: true })
    expect(measured).not.toHaveBeenCalled()
    expect(screen.getByText('0 px, letters of 16 px')).toBeInTheDocument()
    act(() => resize())
    expect(screen.getByText('800 px, letters of 16 px')).toBeInTheDocument()
  })

  test('measures the element at once, and again as it changes', () => {
    let width = 800.7
    stubSize(() => width)
    render(<Measured />)
    expect(screen.getByText('800 px, letters of 16 px')).toBeInTheDocument()
    width = 390
    act(() => resize())
    expect(screen.getByText('390 px, letters of 16 px')).toBeInTheDocument()
  })

  test('follows the size of the page’s letters', () => {
    stubSize(() => 800)
    document.documentElement.style.fontSize = '32px'
    render(<Measured />)
    expect(screen.getByText('800 px, letters of 32 px')).toBeInTheDocument()
  })

  test('stops watching with the element', () => {
    stubSize(() => 800)
    render(<Measured />).unmount()
    expect(disconnect).toHaveBeenCalledOnce()
  })

  test('expects the same share of a sheet as of the scene, until it can be measured on it', () => {
    const printer = stubPrinter()
    let width = 500
    stubSize(() => width)
    vi.spyOn(Element.prototype, 'closest').mockReturnValue({ clientWidth: 1000 } as Element)
    render(<Measured />)
    printer.begin()
    expect(screen.getByText('351 px, letters of 12 px')).toBeInTheDocument()
    width = 340
    printer.layOut(true)
    expect(screen.getByText('340 px, letters of 16 px')).toBeInTheDocument()
    width = 500
    printer.layOut(false)
    expect(screen.getByText('500 px, letters of 16 px')).toBeInTheDocument()
  })
})
