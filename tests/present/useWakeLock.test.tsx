import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useWakeLock } from '../../src/present/useWakeLock.ts'
import { renderHook } from '../testingLibrary.tsx'

const release = vi.fn(async () => {})
const request = vi.fn(async () => ({ release }))

beforeEach(() => {
  request.mockReset().mockResolvedValue({ release })
  release.mockReset().mockResolvedValue()
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
})

async function seen(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
  await Promise.resolve()
}

test('The screen stays on while it stands: the lock is taken, and given back at its end', async () => {
  await seen('visible')
  const { unmount } = renderHook(useWakeLock)
  await vi.waitFor(() => expect(request).toHaveBeenCalledWith('screen'))
  unmount()
  await vi.waitFor(() => expect(release).toHaveBeenCalledTimes(1))
})

test('The lock is taken again when the page comes back into sight, and not while it is out of it', async () => {
  await seen('visible')
  renderHook(useWakeLock)
  await seen('hidden')
  expect(request).toHaveBeenCalledTimes(1)
  await seen('visible')
  expect(request).toHaveBeenCalledTimes(2)
})

test('A browser that refuses the lock, or knows none, is left in peace', async () => {
  await seen('visible')
  request.mockRejectedValue(new DOMException('low battery', 'NotAllowedError'))
  renderHook(useWakeLock)
  Reflect.deleteProperty(navigator, 'wakeLock')
  renderHook(useWakeLock)
  await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(1))
})
