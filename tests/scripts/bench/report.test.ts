import { describe, expect, it } from 'vitest'
import { type Results, report } from '../../../scripts/bench/report.ts'
import { between, table } from '../../../scripts/bench/tables.ts'

const of = (value: number) => ({ median: value, samples: [value] })

const results: Results = {
  machine: { cores: 2, processor: 'Some', chromium: '156.0', node: '20.20.2', date: '2026-11-26', loads: 7 },
  runs: {
    'phone static': { lcp: of(400) },
    'phone built': {
      lcp: of(450),
      shift: of(0.0004),
      blocking: of(130),
      step: of(31.6),
      'usable script': of(78_250),
      'whole all': of(410_000),
      wholeHeap: of(7_654_321),
    },
    'phone tenfold': { lcp: of(540), step: of(101) },
  },
}

describe('report(results)', () => {
  const lines = report(results).split('\n')

  it('puts beside each target what was measured and whether it is reached', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        '| LCP to the static limit | 1.15 × | 1.13 × | yes |',
        '| script before the page can be used | 80 kB | 78.3 kB | yes |',
        '| whole page with charts | 330 kB | 410 kB | **no** |',
        '| blocking time | 100 ms | 130 ms | **no** |',
        '| step the timeline | 50 ms | 32 ms | yes |',
        '| shift | 0 | 0 | yes |',
        '| heap at rest, after all charts | 8 MB | 7.65 MB | yes |',
        '| LCP with ten times the record | 1.5 × | 1.2 × | yes |',
        '| timeline step with ten times the record | 100 ms | 101 ms | **no** |',
      ]),
    )
  })

  it('says of a target that could not be measured that it was not', () => {
    expect(lines).toContain('| open a figure | 100 ms | – | not measured |')
  })

  it('has a column for each variant that was measured', () => {
    expect(lines).toContain('|  | phone: static limit | phone |')
    expect(lines).toContain('| largest paint (LCP) | 400 ms | 450 ms |')
  })
})

describe('table(head, rows)', () => {
  it('is Markdown, its numbers to the right', () => {
    expect(table(['a', 'b'], [['x', '1']])).toBe('| a | b |\n|---|---:|\n| x | 1 |')
  })
})

describe('between(text, start, end, content)', () => {
  it('puts something else between two lines, as often as it is done', () => {
    const once = between('before\n<!-- a -->\nold\n<!-- /a -->\nafter', '<!-- a -->', '<!-- /a -->', 'new')
    expect(once).toBe('before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nafter')
    expect(between(once ?? '', '<!-- a -->', '<!-- /a -->', 'new')).toBe(once)
  })

  it('is null where the lines are not there', () => {
    expect(between('before', '<!-- a -->', '<!-- /a -->', 'new')).toBeNull()
  })
})
