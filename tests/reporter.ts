import type { SerializedError } from 'vitest'
import type { Reporter, TestModule, TestSuite } from 'vitest/node'

/** Ends the output of a run with one line: `120 passed, 0 failed`. */
export default class LastLine implements Reporter {
  #counts = { passed: 0, failed: 0, skipped: 0 }

  onInit() {
    // The exit is the only moment after which nobody prints.
    process.once('exit', (code) => process.stdout.write(`${this.#line(code)}\n`))
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]) {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      counts.failed += ownErrors(module)
      for (const suite of module.children.allSuites()) counts.failed += ownErrors(suite)
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        counts[state === 'pending' ? 'failed' : state] += 1
      }
    }
    this.#counts = counts
  }

  /** A run that ends badly names at least one failure: a build that breaks before the first test is one. */
  #line(code: number): string {
    const { passed, failed, skipped } = this.#counts
    const line = `${passed} passed, ${code === 0 ? failed : Math.max(1, failed)} failed`
    return skipped > 0 ? `${line}, ${skipped} skipped` : line
  }
}

/** Errors outside any test: a file that does not load, a hook that throws. */
function ownErrors(task: TestModule | TestSuite): number {
  return task.errors().length
}
