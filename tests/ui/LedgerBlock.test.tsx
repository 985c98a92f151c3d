import { describe, expect, test } from 'vitest'
import { FactButton } from '../../src/ui/FactButton.tsx'
import { LedgerBlock } from '../../src/ui/LedgerBlock.tsx'
import { knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'

const plant = knownWith({ robots: [{ value: 68, unit: 'robot' }], jobs: [{ value: 1500, unit: 'job' }] })

function show(fact: string | null) {
  const opened = { fact, toggle: () => {}, close: () => {}, opener: (one: string) => `scene-${one}` }
  const scene = (openFact: string | null) => (
    <>
      {['robots', 'jobs'].map((one) => (
        <div key={one} data-testid={one}>
          <LedgerBlock plant={plant} opened={{ ...opened, fact: openFact }}>
            <FactButton plant={plant} fact={one} opened={opened} />
          </LedgerBlock>
        </div>
      ))}
    </>
  )
  const { rerender } = render(scene(fact))
  return (other: string | null) => rerender(scene(other))
}

const open = () =>
  [...document.querySelectorAll('section[data-fact]')].map((one) =>
    one.closest('[data-testid]')?.getAttribute('data-testid'),
  )

describe('LedgerBlock', () => {
  test('shows the claims below the part that holds the button, and in no other', () => {
    show('jobs')
    expect(open()).toEqual(['jobs'])
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus()
  })

  test('follows what is opened and closed', () => {
    const change = show(null)
    expect(open()).toEqual([])
    change('robots')
    expect(open()).toEqual(['robots'])
    change('jobs')
    expect(open()).toEqual(['jobs'])
    change(null)
    expect(open()).toEqual([])
  })

  test('shows nothing of a fact that has no button in it', () => {
    show('deck')
    expect(open()).toEqual([])
  })
})
