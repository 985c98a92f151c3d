import { describe, expect, test } from 'vitest'
import type { Source } from '../../src/plant/plantSchema.ts'
import { SourceLine } from '../../src/ui/SourceLine.tsx'
import { aSource, inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'
import { read } from './reading.ts'

function lineOf(source: Partial<Source>, support: 'official' | 'several' | 'one' | 'weak') {
  const plant = knownWith(
    { robots: [{ value: 68, support }] },
    { sources: { paper: { ...aSource('paper'), ...source } } },
  )
  const claim = plant.facts['robots']?.claims[0]
  if (claim === undefined) throw new Error('no claim')
  return read(render(<SourceLine plant={plant} saying={claim} support={support} />).container)
}

describe('SourceLine', () => {
  test('names the publisher with the source’s number, how well it is supported, and the way there', () => {
    expect(lineOf({}, 'official')).toBe('Published by Publisher1. Official. Open source Publisher')
    const link = screen.getByRole('link', { name: /^Open source ?Publisher$/ })
    expect(link).toHaveAttribute('href', 'https://example.org/paper')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer external')
    expect(screen.getByRole('link', { name: 'Source 1' })).toHaveAttribute('href', '#source-1')
  })

  test('names whose words a publisher passes on', () => {
    const carries = inEveryLanguage('Kia’s release')
    expect(lineOf({ carries }, 'several')).toBe(
      'Kia’s release, carried by Publisher1. Several sources. Open source Publisher',
    )
  })

  test('says that a source is weak', () => {
    expect(lineOf({}, 'weak')).toContain('One weak source.')
  })

  test('gives the reason where there is no link', () => {
    const noLink = { url: undefined, noLink: inEveryLanguage('a mirror') } as unknown as Partial<Source>
    expect(lineOf(noLink, 'one')).toBe('Published by Publisher1. One source. No link: a mirror')
    expect(screen.queryByRole('link', { name: /Open/ })).not.toBeInTheDocument()
  })
})
