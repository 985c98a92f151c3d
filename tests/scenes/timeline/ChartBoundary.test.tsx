import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ChartBoundary } from '../../../src/scenes/timeline/ChartBoundary.tsx'

function Broken(): never {
  throw new TypeError('Failed to fetch dynamically imported module')
}

describe('ChartBoundary', () => {
  test('shows the table and says so where the chart does not come', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    render(
      <ChartBoundary fallback={<p>The table</p>}>
        <Broken />
      </ChartBoundary>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('The chart could not be loaded. The table holds the same rows.')
    expect(screen.getByText('The table')).toBeInTheDocument()
  })

  test('shows the chart alone where it does', () => {
    render(<ChartBoundary fallback={<p>The table</p>}>The chart</ChartBoundary>)
    expect(screen.getByText('The chart')).toBeInTheDocument()
    expect(screen.queryByText('The table')).not.toBeInTheDocument()
  })
})
