import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { ThemeSwitch } from '../../src/app/ThemeSwitch.tsx'
import { render, screen } from '../testingLibrary.tsx'

beforeEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset['theme']
})

describe('ThemeSwitch', () => {
  test('offers the other colours, and after a press the first ones again', async () => {
    render(<ThemeSwitch />)
    await userEvent.click(screen.getByRole('button', { name: 'Change to dark colours' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    await userEvent.click(screen.getByRole('button', { name: 'Change to light colours' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'light')
    expect(screen.getByRole('button', { name: 'Change to dark colours' })).toHaveTextContent(/^Dark colours$/)
  })
})
