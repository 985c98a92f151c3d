/** Says that the first view, or all of the page, heeds the reader; `src/start.js` then does what was pressed before. */
export function tellUsable(part: 'first' | 'all'): void {
  document.documentElement.dataset['usable'] = part
  performance.mark(part === 'first' ? 'usable' : 'whole')
}
