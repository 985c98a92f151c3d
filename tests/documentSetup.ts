import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// The files of one worker share its document: each begins as a page newly opened by a new device.
history.replaceState(null, '', '/')
localStorage.clear()
sessionStorage.clear()
for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name)

// React warns about updates outside `act` only where this stands; Testing Library sets it with globals only.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  })
