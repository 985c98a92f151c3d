import { screen, within } from '../testingLibrary.tsx'

/** The text of an element as it reads, its spaces made plain. */
export function read(element: Element): string {
  return (element.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()
}

export function readAll(elements: readonly Element[]): string[] {
  return elements.map(read)
}

/** The rows of a table below its head, cell by cell, the row's own heading first. */
export function readTable(name: string): string[][] {
  const [, ...rows] = within(screen.getByRole('table', { name })).getAllByRole('row')
  return rows.map((row) => [...within(row).getAllByRole('rowheader'), ...within(row).queryAllByRole('cell')].map(read))
}

/** The mark that stands before a text. */
export function markBefore(element: Element): string | null {
  return element.closest('[data-kind]')?.getAttribute('data-kind') ?? null
}
