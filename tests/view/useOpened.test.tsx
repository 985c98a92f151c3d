import { beforeEach, describe, expect, test } from 'vitest'
import { useOpened } from '../../src/view/useOpened.ts'
import { act, renderHook, waitFor } from '../testingLibrary.tsx'

beforeEach(() => history.replaceState(null, '', '/'))

describe('useOpened(scene)', () => {
  test('gives the fact that is open in its own scene only', () => {
    history.replaceState(null, '', '/?open=people.robots')
    expect(renderHook(() => useOpened('people')).result.current.fact).toBe('robots')
    expect(renderHook(() => useOpened('figures')).result.current.fact).toBeNull()
  })

  test('opens a fact, changes to another, and closes the one that is open', async () => {
    const { result } = renderHook(() => useOpened('people'))
    act(() => result.current.toggle('robots'))
    expect(location.search).toBe('?open=people.robots')
    act(() => result.current.toggle('capacity'))
    expect(result.current.fact).toBe('capacity')
    act(() => result.current.toggle('capacity'))
    await waitFor(() => expect(result.current.fact).toBeNull())
    expect(location.search).toBe('')
  })

  test('opens in its own scene what is open in another', () => {
    history.replaceState(null, '', '/?open=robots')
    const { result } = renderHook(() => useOpened('people'))
    act(() => result.current.toggle('robots'))
    expect(location.search).toBe('?open=people.robots')
  })

  test('leaves a scene alone while others open and close', () => {
    let renders = 0
    renderHook(() => {
      renders += 1
      return useOpened('people')
    })
    const other = renderHook(() => useOpened('place'))
    act(() => other.result.current.toggle('robots'))
    act(() => other.result.current.toggle('capacity'))
    expect(other.result.current.fact).toBe('capacity')
    expect(renders).toBe(1)
  })

  test('names the opener of a fact by scene, so that the same fact has one opener in each', () => {
    expect(renderHook(() => useOpened('people')).result.current.opener('robots')).toBe('people-robots')
  })
})
