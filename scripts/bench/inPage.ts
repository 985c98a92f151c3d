// These run in the measured page: each must hold all that it needs.

/** What the page saw of its own load and of what was done to it; all times in ms since the navigation began. */
export interface Seen {
  fcp: number | null
  lcp: number | null
  usable: number | null
  shift: number
  readonly tasks: { start: number; ms: number }[]
  readonly events: { start: number; ms: number }[]
  /** How long it took from the latest input until the thing that was waited for was painted. */
  shown: number | null
  /** Starts to wait for the next input, and then for what it brings: an element that matches. */
  await(selector: string, by: 'pointerup' | 'keydown'): void
}

interface Observed {
  /** Matches when the page can be used. */
  readonly usableAt: string
  /** "mark": the page says so itself. "press": presses on that element are tried. "sight": it is enough that it is there. "never": it does not come to that. */
  readonly usableBy: 'mark' | 'press' | 'sight' | 'never'
}

/** Runs before the page's scripts. */
export function observe({ usableAt, usableBy }: Observed): void {
  const seen: Seen = { fcp: null, lcp: null, usable: null, shift: 0, tasks: [], events: [], shown: null, await: wait }
  Object.assign(window, { seen })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  on('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) seen.shift += value
  })
  on('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, ms: duration }))
  on('event', ({ startTime, duration }) => seen.events.push({ start: startTime, ms: duration }))
  on('mark', ({ name, startTime }) => {
    if (name === 'usable' && usableBy === 'mark') seen.usable = startTime
  })
  if (usableBy === 'press') tryPresses()
  if (usableBy === 'sight') {
    const sight = new MutationObserver(() => {
      if (document.querySelector(usableAt) === null) return
      sight.disconnect()
      seen.usable = performance.now()
    })
    sight.observe(document, { childList: true, subtree: true })
  }

  function on(type: string, take: (entry: PerformanceEntry) => void): void {
    const observer = new PerformanceObserver((list) => list.getEntries().map(take))
    observer.observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 16 }) })
  }

  function tryPresses(): void {
    const timer = setInterval(() => {
      const button = document.querySelector<HTMLElement>(usableAt)
      if (button?.getAttribute('aria-expanded') === 'true') {
        seen.usable = performance.now()
        clearInterval(timer)
      }
      // A second press closes again what the first one opened.
      button?.click()
    }, 50)
  }

  function wait(selector: string, by: 'pointerup' | 'keydown'): void {
    seen.shown = null
    addEventListener(by, (event) => look(event.timeStamp), { capture: true, once: true })
    function look(start: number): void {
      requestAnimationFrame(() => {
        if (document.querySelector(selector) === null) return look(start)
        // This frame paints it; what is posted now comes after.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          seen.shown = performance.now() - start
        }
        port2.postMessage(null)
      })
    }
  }
}
