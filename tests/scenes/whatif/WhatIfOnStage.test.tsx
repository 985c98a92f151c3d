import { beforeEach, describe, expect, test, vi } from 'vitest'
import { WhatIfOnStage } from '../../../src/scenes/whatif/WhatIfOnStage.tsx'
import { render, screen } from '../../testingLibrary.tsx'
import { read } from '../../ui/reading.ts'
import { wholePlant } from '../wholePlant.ts'

const plant = wholePlant({}, {}, { checked: '2026-11-22' })
const label = 'Scenario, shaped by you. Not a forecast'

beforeEach(() => {
  history.replaceState(null, '', '/?present&scene=whatif')
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200)
})

const shown = () => read(document.body)

describe('WhatIfOnStage', () => {
  test('shows the scenario of the address under its label, drawn and in words', () => {
    history.replaceState(null, '', '/?present&scene=whatif&if=5833,1,100,straight')
    render(<WhatIfOnStage plant={plant} />)
    expect(shown()).toMatch(/Scenario, shaped by you. Not a forecast.*If so, 2027 makes 70,000 cars/)
    expect(
      screen.getByRole('img', { name: /^Scenario, shaped by you. Not a forecast: Cars a month from December\s2026/ }),
    ).toBeVisible()
  })

  test.each(['', '&if=nonsense'])('shows the scenario with which one begins with "%s", under its label', (more) => {
    history.replaceState(null, '', `/?present&scene=whatif${more}`)
    render(<WhatIfOnStage plant={plant} />)
    expect(shown()).toMatch(/Scenario, shaped by you. Not a forecast.*If so, 2027 makes 29,516 cars/)
  })

  test('names the reader’s expansion beside the capacity on record', () => {
    history.replaceState(null, '', '/?present&scene=whatif&if=583,6,100,steps,90000')
    render(<WhatIfOnStage plant={plant} />)
    expect(shown()).toContain('Ceiling, up to 70,000 a year')
    expect(shown()).toContain('Your expansion: 90,000 cars a year')
  })

  test('says so where no capacity is on record', () => {
    render(<WhatIfOnStage plant={wholePlant({ capacity: null })} />)
    expect(shown()).toContain('No capacity is on record for this day')
    expect(shown()).not.toContain(label)
  })
})
