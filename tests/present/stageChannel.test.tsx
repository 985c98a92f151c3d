import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Channel, openChannel, type Signal } from '../../src/present/stageChannel.ts'

/** As browsers have it, for the windows of one document. */
class Broadcast {
  static readonly all = new Set<Broadcast>()
  onmessage: ((event: { data: unknown }) => void) | null = null

  constructor() {
    Broadcast.all.add(this)
  }

  postMessage(data: unknown) {
    for (const other of Broadcast.all) if (other !== this) other.onmessage?.({ data })
  }

  close() {
    Broadcast.all.delete(this)
  }
}

const opened: Channel[] = []
const heard: Signal[] = []

function open() {
  const channel = openChannel((signal) => heard.push(signal))
  opened.push(channel)
  return channel
}

beforeEach(() => {
  heard.length = 0
  vi.stubGlobal('BroadcastChannel', Broadcast)
})
afterEach(() => {
  for (const channel of opened.splice(0)) channel.close()
})

const shown = {
  wall: '1',
  place: { scene: 'timeline', step: 2 },
  fact: null,
  blank: null,
  language: 'kk',
  theme: 'dark',
  asof: '2024-09-10',
  if: '583,14,80,s-curve',
  widthPx: 1920,
  heightPx: 1080,
  isSeen: true,
  elapsedMs: 1500,
} as const

const sound = [
  { kind: 'ask' },
  { kind: 'shown', shown },
  { kind: 'closing', wall: '1' },
  { kind: 'act', to: '1', action: 'next', code: 'PageDown' },
  { kind: 'wish', to: '1', wish: { place: { scene: 'people', step: 0 }, fact: null, language: 'ko', elapsedMs: 0 } },
] as const satisfies Signal[]

const unsound = [
  null,
  'ask',
  {},
  { kind: 'reload' },
  { kind: 'closing' },
  { kind: 'act', to: '1', action: 'explode', code: '' },
  { kind: 'act', to: '1', action: 'next' },
  { kind: 'act', action: 'next', code: '' },
  { kind: 'wish', wish: {} },
  { kind: 'wish', to: '1' },
  { kind: 'wish', to: '1', wish: { place: { scene: 'people', step: 0.5 } } },
  { kind: 'wish', to: '1', wish: { language: 'tlh' } },
  { kind: 'wish', to: '1', wish: { elapsedMs: 'long' } },
  { kind: 'wish', to: '1', wish: { fact: 7 } },
  { kind: 'shown', shown: { ...shown, widthPx: 0 } },
  { kind: 'shown', shown: { ...shown, place: null } },
  { kind: 'shown', shown: { ...shown, asof: '<b>' } },
  { kind: 'shown', shown: { ...shown, if: undefined } },
]

describe('openChannel(hear)', () => {
  test.each(sound)('brings %j to the other windows, and not back', (signal) => {
    const [one] = [open(), open()]
    one.tell(signal)
    expect(heard).toEqual([signal])
  })

  test.each(unsound)('does not hear %j, which is no signal of this build', (data) => {
    open()
    new Broadcast().postMessage(data)
    expect(heard).toEqual([])
  })

  test('falls silent when it is closed', () => {
    const [one, other] = [open(), open()]
    other.close()
    one.tell({ kind: 'ask' })
    expect(heard).toEqual([])
  })
})

describe('openChannel(hear) without BroadcastChannel', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.stubGlobal('BroadcastChannel', undefined)
  })

  test('hears what another window writes to the storage, and takes no notice of the rest', () => {
    open()
    const write = (key: string, newValue: string | null) =>
      window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
    write('kia-qazaqstan-stage', JSON.stringify({ kind: 'ask' }))
    write('kia-qazaqstan-stage', '{"kind":')
    write('kia-qazaqstan-stage', null)
    write('theme', '{"kind":"ask"}')
    expect(heard).toEqual([{ kind: 'ask' }])
  })

  test('writes to the storage and leaves nothing there', () => {
    localStorage.clear()
    const written = vi.spyOn(Storage.prototype, 'setItem')
    open().tell({ kind: 'ask' })
    expect(written.mock.calls).toEqual([['kia-qazaqstan-stage', '{"kind":"ask"}']])
    expect(localStorage.length).toBe(0)
  })

  test('goes on by itself where storage is denied', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(() => open().tell({ kind: 'ask' })).not.toThrow()
  })
})
