import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Boundary } from '../../src/ui/Boundary.tsx'
import { render, screen } from '../testingLibrary.tsx'

let isBroken = false

function Part() {
  if (isBroken) throw new TypeError('Failed to fetch dynamically imported module')
  return <p>The part</p>
}

function page(of: string) {
  return (
    <>
      <Boundary of={of} fallback={<p>In its place</p>}>
        <Part />
      </Boundary>
      <p>The rest</p>
    </>
  )
}

beforeEach(() => {
  isBroken = true
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

describe('Boundary', () => {
  test('shows what it holds, and nothing in its place', () => {
    isBroken = false
    render(page('a'))
    expect(screen.getByText('The part')).toBeInTheDocument()
    expect(screen.queryByText('In its place')).not.toBeInTheDocument()
  })

  test('shows something else in its place where it cannot be drawn, and leaves the rest', () => {
    render(page('a'))
    expect(screen.getByText('In its place')).toBeInTheDocument()
    expect(screen.getByText('The rest')).toBeInTheDocument()
  })

  test('tries again with something else to draw from, and not before', () => {
    const { rerender } = render(page('a'))
    isBroken = false
    rerender(page('a'))
    expect(screen.getByText('In its place')).toBeInTheDocument()
    rerender(page('b'))
    expect(screen.getByText('The part')).toBeInTheDocument()
    expect(screen.queryByText('In its place')).not.toBeInTheDocument()
  })

  test('stays with what stands in its place where that cannot be drawn either', () => {
    const { rerender } = render(page('a'))
    rerender(page('b'))
    expect(screen.getByText('In its place')).toBeInTheDocument()
    expect(screen.getByText('The rest')).toBeInTheDocument()
  })
})
