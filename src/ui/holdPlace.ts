// By then the drawings are drawn anew and the fonts are there.
const settledMs = 1500

let release = () => {}

/**
 * Holds on to what the reader looks at, while all around it becomes longer or shorter: the element with the
 * focus where it is in sight, else the one in the middle, and where that one is gone, its scene. The function that it
 * returns scrolls it back to where it was, now and for a moment as the page settles, unless the reader scrolls meanwhile.
 */
export function holdPlace(): () => void {
  release()
  const element = window.scrollY === 0 ? null : lookedAt()
  if (element === null) return () => {}
  const held = [element, element.closest('section')].map((one) => ({ one, top: one?.getBoundingClientRect().top ?? 0 }))
  // The browser's own anchor would move the page as well.
  const anchored = [document.documentElement, document.body]
  for (const { style } of anchored) style.overflowAnchor = 'none'
  let scrolledTo: number | null = null
  const putBack = () => {
    const { one, top } = held.find(({ one }) => one?.isConnected) ?? {}
    if (!one || top === undefined || (scrolledTo !== null && Math.abs(window.scrollY - scrolledTo) > 1)) return
    window.scrollBy({ top: one.getBoundingClientRect().top - top, behavior: 'instant' })
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
