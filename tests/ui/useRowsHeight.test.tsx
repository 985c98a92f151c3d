import { describe, expect, test, vi } from 'vitest'
import { useRowsHeight } from '../../src/ui/useRowsHeight.ts'
import { act, render, screen } from '../testingLibrary.tsx'

let resize: () => void = () => {}
const disconnect = vi.fn()

function stubSize(size: () => { width: number; height: number }) {
  disconnect.mockClear()
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => size().width)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => size().height)
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

function Measured({ widthPx }: { widthPx: number }) {
  const { ref, heightPx } = useRowsHeight(widthPx)
  return <div ref={ref}>{`${heightPx} px`}</div>
}

describe('useRowsHeight(widthPx)', () => {
  test('measures the rows at once, and again as they change', () => {
    let height = 600
    stubSize(() => ({ width: 800, height }))
    render(<Measured widthPx={800} />)
    expect(screen.getByText('600 px')).toBeInTheDocument()
    height = 900
    act(() => resize())
    expect(screen.getByText('900 px')).toBeInTheDocument()
  })

  test('knows no height at a width that was not measured, as that of paper, nor where nothing has one', () => {
    stubSize(() => ({ width: 800, height: 600 }))
    const { unmount } = render(<Measured widthPx={702} />)
    expect(screen.getByText('null px')).toBeInTheDocument()
    unmount()
    stubSize(() => ({ width: 800, height: 0 }))
    render(<Measured widthPx={800} />)
    expect(screen.getByText('null px')).toBeInTheDocument()
  })

  test('stops watching with the rows', () => {
    stubSize(() => ({ width: 800, height: 600 }))
    render(<Measured widthPx={800} />).unmount()
    expect(disconnect).toHaveBeenCalledOnce()
  })
})
