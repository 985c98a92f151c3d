import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asKnownOn } from '../../../src/plant/asKnownOn.ts'
import { ChangeLog } from '../../../src/scenes/method/ChangeLog.tsx'
import { plantWith } from '../../plant/plantWith.ts'
import { render, screen, within } from '../../testingLibrary.tsx'
import { stubPrinter } from '../../ui/printing.ts'

const many = Array.from({ length: 61 }, (_, index) => ({ value: index, recorded: '2026-01-05' }))
const plant = plantWith(
  {
    sales: many,
    robots: [
      { value: 70, unit: 'robot', recorded: '2026-01-05' },
      { value: 68, unit: 'robot', said: '2025-10-21', recorded: '2026-02-01' },
      { value: 67, unit: 'robot', said: '2025-10-22', recorded: '2026-06-30', support: 'weak' },
    ],
  },
  { statements: [{ recorded: '2026-06-30' }] },
)
const known = asKnownOn(plant, plant.checked)

beforeEach(() => history.replaceState(null, '', '/'))
afterEach(() => document.head.querySelector('link[type="application/atom+xml"]')?.remove())

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')
const summaries = () => [...document.querySelectorAll('summary')].map(({ textContent }) => plain(textContent))
const day = (id: string) => document.getElementById(`recorded-${id}`) as HTMLElement
const items = (id: string) =>
  within(day(id))
    .queryAllByRole('listitem')
    .map(({ textContent }) => plain(textContent))

async function unfold(id: string) {
  await userEvent.click(day(id).querySelector('summary') as HTMLElement)
}

describe('ChangeLog', () => {
  test('sums up each day, the newest first, and says with what the record began', () => {
    render(<ChangeLog plant={known} />)
    expect(screen.getByRole('heading', { name: 'Change log of the record' })).toHaveAttribute('id', 'change-log')
    expect(summaries()).toEqual([
      '30 June 2026: 1 claim about 1 fact, 1 statement',
      '1 February 2026: 1 claim about 1 fact',
      'The record began on 5 January 2026: 62 claims about 2 facts',
    ])
    expect(document.querySelectorAll('details ul')).toHaveLength(0)
  })

  test('lists what a day brought once it is unfolded: claims by their fact, and who said what', async () => {
    render(<ChangeLog plant={known} />)
    await unfold('2026-06-30')
    expect(items('2026-06-30')).toEqual([
      expect.stringMatching(/^robots.*67 robots\. maker, 22 October 2025.*One weak source$/),
      expect.stringMatching(/^maker\..*“So it was said\.”/),
    ])
    await unfold('2026-06-30')
    expect(items('2026-06-30')).toEqual([])
  })

  test('lists a long day by its facts alone', async () => {
    render(<ChangeLog plant={known} />)
    await unfold('2026-01-05')
    expect(items('2026-01-05')).toEqual(['sales 61 claims', 'robots 1 claim'])
  })

  test('opens all claims of a fact, and gives each of its buttons an id of its own', async () => {
    render(<ChangeLog plant={known} />)
    await unfold('2026-02-01')
    await unfold('2026-06-30')
    const buttons = screen.getAllByRole('button', { name: 'robots' })
    expect(buttons.map(({ id }) => id)).toEqual(['changelog-robots', 'changelog-robots-2'])
    await userEvent.click(buttons[1] as HTMLElement)
    expect(location.search).toBe('?open=changelog.robots')
    expect(document.querySelector('section[data-fact="robots"]')).toBeInTheDocument()
  })

  test('shows what was entered after the day that the address names, unfolded, and all days on demand', async () => {
    history.replaceState(null, '', '/?recorded=2026-01-05..')
    render(<ChangeLog plant={known} />)
    expect(plain(screen.getByRole('status').textContent)).toBe(
      'Entered after 5 January 2026: 2 claims about 1 fact, 1 statement.',
    )
    expect(summaries()).toHaveLength(2)
    expect(items('2026-02-01')).toHaveLength(1)
    await unfold('2026-02-01')
    expect(items('2026-02-01')).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Show all days' }))
    expect(location.search).toBe('')
    expect(summaries()).toHaveLength(3)
    expect(items('2026-06-30')).toEqual([])
  })

  test('says that nothing was entered after a day', () => {
    history.replaceState(null, '', '/?recorded=2026-06-30..')
    render(<ChangeLog plant={known} />)
    expect(plain(screen.getByRole('status').textContent)).toBe('Nothing was entered after 30 June 2026.')
    expect(summaries()).toEqual([])
  })

  test.each(['2026-02-30..', '2026-02-01', '..', 'soon..'])('shows all days where the address asks for %s', (asked) => {
    history.replaceState(null, '', `/?recorded=${asked}`)
    render(<ChangeLog plant={known} />)
    expect(summaries()).toHaveLength(3)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('says of a record that holds nothing that it is so', () => {
    const empty = plantWith()
    render(<ChangeLog plant={asKnownOn(empty, empty.checked)} />)
    expect(screen.getByRole('status')).toHaveTextContent('Nothing has been entered yet.')
  })

  test('belongs to the newest record: an earlier day has none', () => {
    render(<ChangeLog plant={asKnownOn(plant, '2026-01-31')} />)
    expect(screen.getByText('The change log belongs to the newest record and has no earlier day.')).toBeVisible()
    expect(summaries()).toEqual([])
  })

  test('lists short days on paper, and of a long one the sum, because every claim is in the appendix', () => {
    const printer = stubPrinter()
    render(<ChangeLog plant={known} />)
    printer.begin()
    expect(items('2026-06-30')).toHaveLength(2)
    expect(items('2026-02-01')).toHaveLength(1)
    expect(items('2026-01-05')).toEqual([])
    printer.end()
    expect(items('2026-06-30')).toEqual([])
  })

  test('names its feed only where the build made one', () => {
    const { unmount } = render(<ChangeLog plant={known} />)
    expect(screen.queryByRole('link', { name: /Atom/ })).not.toBeInTheDocument()
    unmount()
    const link = document.createElement('link')
    Object.assign(link, { rel: 'alternate', type: 'application/atom+xml', href: 'https://example.org/feed.xml' })
    document.head.append(link)
    render(<ChangeLog plant={known} />)
    expect(screen.getByRole('link', { name: 'Feed of the change log (Atom)' })).toHaveAttribute(
      'href',
      expect.stringMatching(/feed\.xml$/),
    )
  })
})
