const groups = [
  { size: 1e12, name: '조' },
  { size: 1e8, name: '억' },
  { size: 1e4, name: '만' },
] as const

const digits = new Intl.NumberFormat('ko', { maximumFractionDigits: 6 })

/** Whether a number is written in 만 and 억 without digits behind them. */
export function isRound(amount: number): boolean {
  return amount >= 1e4 && amount % 1e4 === 0
}

/** A number in groups of four digits: 3억 1천만, 443만, 131억 5천만; what is left below them in digits. */
export function inMyriads(amount: number): string {
  const said: string[] = []
  let rest = amount
  for (const { size, name } of groups) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) said.push(`${countText(count, said.length > 0)}${name}`)
  }
  if (rest > 0) said.push(digits.format(rest))
  return said.join('\u00a0')
}

/** A round thousand behind a larger group is said in words: 1억 9천만. */
function countText(count: number, isBehindLarger: boolean): string {
  return isBehindLarger && count % 1000 === 0 ? `${count / 1000}천` : digits.format(count)
}
