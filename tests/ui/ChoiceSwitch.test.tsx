import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { ChoiceSwitch } from '../../src/ui/ChoiceSwitch.tsx'
import { render, screen } from '../testingLibrary.tsx'

const labels = { chart: 'Chart', table: 'Table' }

describe('ChoiceSwitch', () => {
  test('is a named group of buttons, of which the chosen one is pressed, and hands on what is chosen', async () => {
    const onChoose = vi.fn()
    render(
      <ChoiceSwitch name="Show as" labels={labels} choices={['table', 'chart']} chosen="chart" onChoose={onChoose} />,
    )
    expect(screen.getByRole('group', { name: 'Show as' })).toBeInTheDocument()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Table', 'Chart'])
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Chart')
    await userEvent.click(screen.getByRole('button', { name: 'Table' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('table')
  })

  test('shows its name, or keeps it for those who cannot see the choices', () => {
    const props = { name: 'Show as', labels, choices: ['chart'], chosen: 'chart', onChoose: () => {} } as const
    const { rerender } = render(<ChoiceSwitch {...props} />)
    expect(screen.getByText('Show as')).not.toHaveAttribute('data-visually')
    rerender(<ChoiceSwitch {...props} isNameHidden />)
    expect(screen.getByText('Show as')).toHaveAttribute('data-visually', 'hidden')
  })
})
