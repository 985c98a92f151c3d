const over = ' 초과'

/** With the counter of cars: 초과 stands behind it, unlike what stands before a number. */
export function cars(amount: string): string {
  return amount.endsWith(over) ? `${amount.slice(0, -over.length)}대${over}` : `${amount}대`
}
