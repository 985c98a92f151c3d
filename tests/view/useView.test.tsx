import { beforeEach, describe, expect, test, vi } from 'vitest'
import { changeView, closeFigure, openFigure, useViewPart } from '../../src/view/useView.ts'
import { parseView, plainView, printView } from '../../src/view/view.ts'
import { act, cleanup, renderHook, waitFor } from '../testingLibrary.tsx'

// On the page some part of it always follows the address.
const useView = () => parseView(useViewPart(printView))
let view: { readonly current: ReturnType<typeof useView> }
beforeEach(() => {
  at('/')
  view = renderHook(useView).result
})

/** As if the page had been opened at this address. */
function at(address: string, state: unknown = null): void {
  act(() => {
    history.replaceState(state, '', address)
    changeView({})
  })
}

/** The steps that the history takes while something is done. */
function stepsOf(action: () => void): number {
  const before = history.length
  act(action)
  return history.length - before
}

/** Does what makes the browser go back, and waits until it has. */
async function back(goBack: () => void = () => history.back()): Promise<void> {
  const left = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  await act(async () => {
    goBack()
    await left
  })
}

describe('useViewPart(partOf)', () => {
  test('gives the view of the address, and the new one after each change', () => {
    at('/?layer=cars')
    expect(view.current).toEqual({ ...plainView, layer: 'cars' })
    act(() => changeView({ timeline: 'table' }))
    expect(view.current).toMatchObject({ open: null, layer: 'cars', timeline: 'table' })
  })

  test('follows Back', async () => {
    act(() => openFigure('figures', 'robots'))
    expect(view.current.open).toEqual({ scene: 'figures', fact: 'robots' })
    await back()
    expect(view.current.open).toBeNull()
  })

  test('follows Back for every part of the page, also after one of them has gone', async () => {
    const other = renderHook(useView)
    act(() => openFigure('figures', 'robots'))
    expect(other.result.current.open).toEqual({ scene: 'figures', fact: 'robots' })
    other.unmount()
    await back()
    expect(view.current.open).toBeNull()
  })
})

describe('changeView(change)', () => {
  test('writes the address without a step in the history, and keeps path and fragment', () => {
    at('/page/?open=robots#people')
    expect(stepsOf(() => changeView({ layer: 'dollars' }))).toBe(0)
    expect(location.pathname + location.search + location.hash).toBe('/page/?open=robots&layer=dollars#people')
  })

  test('leaves an opened figure one that Back closes', () => {
    act(() => openFigure('figures', 'robots'))
    act(() => changeView({ layer: 'cars' }))
    expect(history.state).toEqual({ opened: true })
  })
})

describe('openFigure(scene, fact)', () => {
  test('makes a step in the history, so that Back closes it', () => {
    expect(stepsOf(() => openFigure('figures', 'robots'))).toBe(1)
    expect(location.search).toBe('?open=robots')
  })

  test('takes the place of the figure that is open, without a further step', () => {
    act(() => openFigure('figures', 'robots'))
    expect(stepsOf(() => openFigure('people', 'capacity'))).toBe(0)
    expect(location.search).toBe('?open=people.capacity')
    expect(history.state).toEqual({ opened: true })
  })

  test('makes a step from a figure that the link had open, to which Back leads', async () => {
    at('/?open=robots')
    expect(stepsOf(() => openFigure('figures', 'capacity'))).toBe(1)
    expect(location.search).toBe('?open=capacity')
    expect(history.state).toEqual({ opened: true })
    await back()
    expect(view.current.open).toEqual({ scene: 'figures', fact: 'robots' })
    expect(history.state).toBeNull()
  })
})

describe('closeFigure()', () => {
  test('goes back where opening made a step', async () => {
    act(() => changeView({ layer: 'cars' }))
    act(() => openFigure('figures', 'robots'))
    act(() => openFigure('figures', 'capacity'))
    await back(closeFigure)
    expect(location.search).toBe('?layer=cars')
    expect(history.state).toBeNull()
  })

  test('takes the figure out of the address where the link had it open', () => {
    at('/?open=robots&layer=cars#figures')
    expect(stepsOf(closeFigure)).toBe(0)
    expect(location.search + location.hash).toBe('?layer=cars#figures')
  })

  test('does not leave the page for the state of another script', () => {
    at('/?open=robots', 'of another script')
    expect(stepsOf(closeFigure)).toBe(0)
    expect(location.search).toBe('')
  })

  test('closes once where it is called twice before the browser has gone back', async () => {
    at('/?layer=cars')
    act(() => openFigure('figures', 'robots'))
    const goBack = vi.spyOn(history, 'back')
    await back(() => {
      closeFigure()
      closeFigure()
    })
    expect(goBack).toHaveBeenCalledOnce()
    expect(location.search).toBe('?layer=cars')
  })

  test('closes the next figure, too', async () => {
    for (const fact of ['robots', 'capacity']) {
      act(() => openFigure('figures', fact))
      await back(closeFigure)
      expect(location.search).toBe('')
    }
  })
})

describe('what is chosen while a figure is open', () => {
  test.each([
    ['its closing', closeFigure],
    ['Back', () => history.back()],
  ])('outlives %s', async (_, goBack) => {
    at('/?timeline=table#people')
    act(() => openFigure('figures', 'robots'))
    act(() => changeView({ layer: 'dollars', timeline: 'chart' }))
    await back(goBack)
    await waitFor(() => expect(view.current).toEqual({ ...plainView, layer: 'dollars' }))
    expect(location.search + location.hash).toBe('?layer=dollars#people')
    expect(history.state).toBeNull()
  })

  test('outlives the closing of a figure that was open before the page was loaded again', async () => {
    cleanup()
    history.replaceState(null, '', '/')
    history.pushState({ opened: true }, '', '/?open=robots&layer=dollars')
    view = renderHook(useView).result
    await back(closeFigure)
    expect(view.current).toMatchObject({ open: null, layer: 'dollars' })
  })

  test('is not carried back where a figure stays open', async () => {
    at('/?open=robots')
    act(() => openFigure('figures', 'capacity'))
    act(() => changeView({ layer: 'dollars' }))
    await back()
    expect(location.search).toBe('?open=robots')
  })
})
