import { vi } from 'vitest'
import { act } from '../testingLibrary.tsx'

/** A page that can be put on paper: jsdom's media are always the screen's. */
export function stubPrinter() {
  let isPaper = false
  const media = new EventTarget()
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(media, { media: query, matches: isPaper && query === 'print' }),
  )
  const say = (name: string) => act(() => void window.dispatchEvent(new Event(name)))
  return {
    /** The browser is asked to print. */
    begin: () => say('beforeprint'),
    /** It has laid the page out for paper, or for the screen again. */
    layOut: (paper: boolean) => {
      isPaper = paper
      act(() => void Object.assign(media, { matches: paper }).dispatchEvent(new Event('change')))
    },
    end: () => say('afterprint'),
    say,
  }
}
