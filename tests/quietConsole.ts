import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

const complaints: string[] = []
for (const level of ['warn', 'error'] as const) {
  console[level] = (...parts: unknown[]) => void complaints.push(`console.${level}: ${format(...parts)}`)
}

// After-hooks run last to first: what is said while a later setup cleans up is counted too.
afterAll(failOnComplaints)
afterEach(failOnComplaints)

/** A test that expects a message mocks it: `vi.spyOn(console, 'error').mockImplementation(() => {})`. */
function failOnComplaints() {
  const said = complaints.splice(0)
  if (said.length > 0) throw new Error(`The console is not silent:\n${said.join('\n')}`)
}
