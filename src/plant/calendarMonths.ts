import { checkedPeriod, type Day } from './partialDate.ts'

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7)
}

/** How much of its month has passed when a day begins: 0 on the first, near 1 on the last. */
export function dayFraction(day: Day): number {
  return (Number(day.slice(8)) - 1) / Number(checkedPeriod(monthOf(day)).end.slice(8))
}

/** The months from one to another, both included, `YYYY-MM`. */
export function monthsBetween(from: string, to: string): string[] {
  const list: string[] = []
  for (let index = monthIndex(from); index <= monthIndex(to); index++) {
    const year = String(Math.floor(index / 12)).padStart(4, '0')
    list.push(`${year}-${String((index % 12) + 1).padStart(2, '0')}`)
  }
  return list
}

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}
