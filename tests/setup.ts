import { format } from 'node:util'
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

const complaints: string[] = []
for (const level of ['warn', 'error'] as const) {
  console[level] = (...parts: unknown[]) => void complaints.push(`console.${level}: ${format(...parts)}`)
}

// After-hooks run last to first: what unmounting says is counted too.
afterAll(failOnComplaints)
afterEach(failOnComplaints)
afterEach(cleanup)

// React warns about updates outside `act` only where this stands; Testing Library sets it with globals only.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

if (typeof window !== 'undefined') {
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
}

/** A test that expects a message mocks it: `vi.spyOn(console, 'error').mockImplementation(() => {})`. */
function failOnComplaints() {
  const said = complaints.splice(0)
  if (said.length > 0) throw new Error(`The console is not silent:\n${said.join('\n')}`)
}
