/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`, ...rows.map(line)].join(
    '\n',
  )
}

/** A text with something else between two of its lines; null where it has no such lines. */
export function between(text: string, start: string, end: string, content: string): string | null {
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) return null
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
