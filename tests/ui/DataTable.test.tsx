import { describe, expect, test } from 'vitest'
import { DataTable } from '../../src/ui/DataTable.tsx'
import { render, screen, within } from '../testingLibrary.tsx'
import { readAll, readTable } from './reading.ts'

function show() {
  render(
    <DataTable
      caption="Robots by shop"
      rows={[
        { shop: 'Weld', robots: 41 },
        { shop: 'Paint', robots: 27 },
      ]}
      rowKey={({ shop }) => shop}
      columns={[
        { head: 'Shop', cell: ({ shop }) => shop },
        { head: 'Robots', cell: ({ robots }) => <b>{robots}</b> },
      ]}
    />,
  )
}

describe('DataTable', () => {
  test('is a table named by its caption, with a head for each column and for each row', () => {
    show()
    const table = screen.getByRole('table', { name: 'Robots by shop' })
    expect(readAll(within(table).getAllByRole('columnheader'))).toEqual(['Shop', 'Robots'])
    expect(readAll(within(table).getAllByRole('rowheader'))).toEqual(['Weld', 'Paint'])
    expect(readTable('Robots by shop')).toEqual([
      ['Weld', '41'],
      ['Paint', '27'],
    ])
  })

  test('stands in a named region that the keyboard can reach and scroll', () => {
    show()
    expect(screen.getByRole('region', { name: 'Robots by shop' })).toHaveAttribute('tabindex', '0')
  })
})
