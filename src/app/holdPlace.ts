// By then the drawings are drawn anew and the fonts are there.
const settledMs = 1500

let release = () => {}

/**
 * Holds on to what the reader looks at, while all around it becomes longer or shorter: the element with the
 * focus where it is in sight, else the one in the middle. The function that it returns scrolls it back to where
 * it was, now and for a moment as the page settles, unless the reader scrolls meanwhile.
 */
export function holdPlace(): () => void {
  release()
  const element = window.scrollY === 0 ? null : lookedAt()
  if (element === null) return () => {}
  const before = element.getBoundingClientRect().top
  // The browser's own anchor would move the page as well.
  const anchored = [document.documentElement, document.body]
  for (const { style } of anchored) style.overflowAnchor = 'none'
  let scrolledTo: number | null = null
  const putBack = () => {
    if (!element.isConnected || (scrolledTo !== null && Math.abs(window.scrollY - scrolledTo) > 1)) return
    window.scrollBy({ top: element.getBoundingClientRect().top - before, behavior: 'instant' })
    scrolledTo = window.scrollY
  }
  const observer = new ResizeObserver(putBack)
  release = () => {
    observer.disconnect()
    for (const { style } of anchored) style.removeProperty('overflow-anchor')
    release = () => {}
  }
  return () => {
    putBack()
    observer.observe(document.body)
    const own = release
    setTimeout(() => own === release && release(), settledMs)
  }
}

function lookedAt(): Element | null {
  const { activeElement: focused, body } = document
  if (focused !== null && focused !== body) {
    const { top, bottom } = focused.getBoundingClientRect()
    if (bottom > 0 && top < window.innerHeight) return focused
  }
  return document.elementFromPoint?.(window.innerWidth / 2, window.innerHeight / 2) ?? null
}
