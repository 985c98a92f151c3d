import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { changeView, closeFigure, openFigure, useView } from '../../src/view/useView.ts'

beforeEach(() => history.replaceState(null, '', '/'))

/** The steps that the history takes while something is done. */
function stepsOf(action: () => void): number {
  const before = history.length
  act(action)
  return history.length - before
}

describe('useView()', () => {
  test('gives the view of the address, and the new one after each change', () => {
    history.replaceState(null, '', '/?layer=cars')
    const { result } = renderHook(useView)
    expect(result.current).toEqual({ open: null, layer: 'cars', timeline: 'chart' })
    act(() => changeView({ timeline: 'table' }))
    expect(result.current).toEqual({ open: null, layer: 'cars', timeline: 'table' })
  })

  test('follows Back', async () => {
    const { result } = renderHook(useView)
    act(() => openFigure('figures', 'robots'))
    expect(result.current.open).toEqual({ scene: 'figures', fact: 'robots' })
    history.back()
    await waitFor(() => expect(result.current.open).toBeNull())
  })
})

describe('changeView(change)', () => {
  test('writes the address without a step in the history, and keeps path and fragment', () => {
    history.replaceState(null, '', '/page/?open=robots#people')
    expect(stepsOf(() => changeView({ layer: 'dollars' }))).toBe(0)
    expect(location.pathname + location.search + location.hash).toBe('/page/?open=robots&layer=dollars#people')
  })

  test('leaves an opened figure one that Back closes', () => {
    openFigure('figures', 'robots')
    changeView({ layer: 'cars' })
    expect(history.state).toEqual({ opened: true })
  })
})

describe('openFigure(scene, fact)', () => {
  test('makes a step in the history, so that Back closes it', () => {
    expect(stepsOf(() => openFigure('figures', 'robots'))).toBe(1)
    expect(location.search).toBe('?open=robots')
  })

  test('takes the place of the figure that is open, without a further step', () => {
    openFigure('figures', 'robots')
    expect(stepsOf(() => openFigure('people', 'capacity'))).toBe(0)
    expect(location.search).toBe('?open=people.capacity')
    expect(history.state).toEqual({ opened: true })
  })

  test('makes no step from a figure that the link had open', () => {
    history.replaceState(null, '', '/?open=robots')
    expect(stepsOf(() => openFigure('figures', 'capacity'))).toBe(0)
    expect(history.state).toBeNull()
  })
})

describe('closeFigure()', () => {
  test('goes back where opening made a step', async () => {
    changeView({ layer: 'cars' })
    openFigure('figures', 'robots')
    openFigure('figures', 'capacity')
    closeFigure()
    await waitFor(() => expect(location.search).toBe('?layer=cars'))
    expect(history.state).toBeNull()
  })

  test('takes the figure out of the address where the link had it open', () => {
    history.replaceState(null, '', '/?open=robots&layer=cars#figures')
    expect(stepsOf(closeFigure)).toBe(0)
    expect(location.search + location.hash).toBe('?layer=cars#figures')
  })

  test('does not leave the page for the state of another script', () => {
    history.replaceState('of another script', '', '/?open=robots')
    expect(stepsOf(closeFigure)).toBe(0)
    expect(location.search).toBe('')
  })
})
