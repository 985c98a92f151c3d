import { userEvent } from '@testing-library/user-event'
import { act } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { screen } from '../testingLibrary.tsx'

class FakeWorker extends EventTarget {
  state = 'installed'
  readonly postMessage = vi.fn()
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  active: FakeWorker | null = null
  readonly update = vi.fn(async () => {})

  /** As a browser does it: a worker comes, and waits once it has all its files. */
  newWorkerComes(): FakeWorker {
    const worker = new FakeWorker()
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    Object.assign(this, { installing: null, waiting: worker })
    worker.dispatchEvent(new Event('statechange'))
    return worker
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null
  register: () => Promise<unknown> = async () => null

  /** As when another window lets a worker take over. */
  isServedBy(worker: FakeWorker): void {
    this.controller = worker
    this.dispatchEvent(new Event('controllerchange'))
  }
}

let registration: FakeRegistration
let container: FakeContainer
let offline: typeof import('../../src/app/offline.ts')

beforeEach(() => vi.resetModules())

/** The bar of a page that was opened with this registration; its worker is registered two seconds after its load. */
async function show(register: () => Promise<unknown>, controller: FakeWorker | null = null) {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  container = Object.assign(new FakeContainer(), { register, controller })
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container })
  offline = await import('../../src/app/offline.ts')
  const { NewerPage } = await import('../../src/app/NewerPage.tsx')
  // With the same words as the component, which were loaded anew too.
  const { render } = await import('../testingLibrary.tsx')
  offline.startOffline()
  render(<NewerPage />)
  await act(() => vi.advanceTimersByTimeAsync(2000))
  vi.useRealTimers()
}

describe('NewerPage', () => {
  beforeEach(async () => {
    registration = new FakeRegistration()
    registration.active = new FakeWorker()
    await show(async () => registration, registration.active)
  })

  test('says nothing while there is no newer version', () => {
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('says that one is ready, and tells its worker to take over when it is asked for', async () => {
    const worker = await act(async () => registration.newWorkerComes())
    expect(screen.getByRole('status')).toHaveTextContent('A newer version of this page is ready.')
    expect(worker.postMessage).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ takeOver: null })
  })

  test('is gone when it is put off, until there is a newer one still', async () => {
    await act(async () => registration.newWorkerComes())
    await userEvent.click(screen.getByRole('button', { name: 'Later' }))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await act(async () => registration.newWorkerComes())
    expect(screen.getByRole('button', { name: 'Show it' })).toBeInTheDocument()
  })

  test('is told of, too, where another window lets it take over before it was seen to wait', async () => {
    await act(async () => container.isServedBy(new FakeWorker()))
    expect(screen.getByRole('button', { name: 'Show it' })).toBeInTheDocument()
  })

  test('between two loops a wall looks for one, and offers itself to the worker of its own build', async () => {
    const worker = await act(async () => registration.newWorkerComes())
    offline.lookBetweenLoops()
    expect(registration.update).toHaveBeenCalledOnce()
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ takeOver: expect.stringContaining('offline') })
  })
})

describe('the first worker of a device', () => {
  test('is no newer version', async () => {
    registration = new FakeRegistration()
    await show(async () => registration)
    const worker = await act(async () => registration.newWorkerComes())
    await act(async () => container.isServedBy(worker))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})

test('Where workers are denied nothing is said, and a wall goes on', async () => {
  await show(() => Promise.reject(new DOMException('denied', 'SecurityError')))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(() => offline.lookBetweenLoops()).not.toThrow()
})
