import { describe, expect, test } from 'vitest'
import { RobotMarks } from '../../../src/scenes/process/RobotMarks.tsx'
import { render, screen } from '../../testingLibrary.tsx'

describe('RobotMarks', () => {
  test('draws one mark a robot, and sets apart those that weld', () => {
    render(<RobotMarks welding={3} others={2} label="Robots" />)
    const marks = [...screen.getByRole('img').querySelectorAll('use')]
    expect(marks.map((mark) => mark.dataset['welds'])).toEqual(['true', 'true', 'true', 'false', 'false'])
  })

  test.each([0, 1001])('draws nothing for %d robots, which nobody could count', (others) => {
    render(<RobotMarks welding={0} others={others} label="Robots" />)
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })
})
