import { describe, expect, test } from 'vitest'
import type { Field } from '../../../src/plant/parcels.ts'
import { PitchMarks } from '../../../src/ui/drawings/PitchMarks.tsx'
import { render } from '../../testingLibrary.tsx'

const field: Field = {
  count: 4,
  columns: 2,
  rows: 2,
  parcel: { widthM: 120, heightM: 75 },
  slots: null,
  pitch: { lengthM: 105, widthM: 70 },
  robots: null,
  dollars: null,
}

function draw(given: Field) {
  const drawing = (
    <svg aria-hidden="true">
      <PitchMarks field={given} columns={2} />
    </svg>
  )
  return render(drawing).container
}

describe('PitchMarks', () => {
  test('draws as many whole pitches as fit, to scale, and hatches what is left over', () => {
    const drawing = draw(field)
    expect(drawing.querySelectorAll('rect')).toHaveLength(4)
    expect(drawing.querySelector('rect')).toHaveAttribute('width', '84')
    expect(drawing.querySelector('path[fill*=hatch]')).toHaveAttribute('d', 'M0 112H168V0H192V120H0Z')
  })

  test.each([{ parcel: null }, { pitch: null }])('draws nothing where a measure is not on record: %o', (unknown) => {
    expect(draw({ ...field, ...unknown }).querySelector('svg')).toBeEmptyDOMElement()
  })
})
