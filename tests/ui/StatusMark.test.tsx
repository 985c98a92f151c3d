import { describe, expect, test } from 'vitest'
import { markShapes, StatusMark } from '../../src/ui/StatusMark.tsx'
import { render } from '../testingLibrary.tsx'

const kinds = ['reported', 'announced', 'passed', 'derived', 'none', 'differ', 'parcel', 'alert'] as const

describe('StatusMark', () => {
  test.each(kinds)('%s has a shape, names its kind for the styles, and is hidden from assistive technology', (kind) => {
    const mark = render(<StatusMark kind={kind} />).container.firstElementChild
    expect(mark).toHaveAttribute('data-kind', kind)
    expect(mark).toHaveAttribute('aria-hidden', 'true')
    expect(mark).not.toBeEmptyDOMElement()
  })

  test('no two kinds look alike', () => {
    const shapes = kinds.map((kind) => render(<StatusMark kind={kind} />).container.firstElementChild?.innerHTML)
    expect(new Set(shapes).size).toBe(8)
    expect(Object.keys(markShapes)).toEqual([...kinds])
  })
})
