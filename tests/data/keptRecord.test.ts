import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepRecord, keptRecord } from '../../src/data/keptRecord.ts'
import { fakeCaches } from './fakeCaches.ts'

const address = 'https://example.org/data/plant.json'

describe('a kept record', () => {
  let storage: ReturnType<typeof fakeCaches>
  beforeEach(() => {
    storage = fakeCaches()
    vi.stubGlobal('caches', storage.caches)
  })

  it('comes back as it was, whatever its text, and says when it was checked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (json) => {
        await keepRecord(address, json, { checked: '2026-11-22', digest: null })
        const kept = await keptRecord(address)
        expect(await kept?.text()).toBe(json)
        expect(kept?.headers.get('checked')).toBe('2026-11-22')
      }),
    )
  })

  it('is not there before one was kept, nor at another address', async () => {
    expect(await keptRecord(address)).toBeNull()
    await keepRecord(address, '{}', { checked: '2026-11-22', digest: null })
    expect(await keptRecord('https://example.org/other/data/plant.json')).toBeNull()
  })

  it('is not written again where it is the same by its digest', async () => {
    await keepRecord(address, '{}', { checked: '2026-11-22', digest: 'ab' })
    await keepRecord(address, '{}', { checked: '2026-11-22', digest: 'ab' })
    expect(storage.puts()).toBe(1)
    await keepRecord(address, '{ }', { checked: '2026-11-22', digest: 'cd' })
    expect(storage.puts()).toBe(2)
  })

  it('stays where a newer one finds no room', async () => {
    await keepRecord(address, 'one', { checked: '2026-11-22', digest: 'ab' })
    storage.fill()
    await keepRecord(address, 'two', { checked: '2026-11-23', digest: 'cd' })
    expect(await (await keptRecord(address))?.text()).toBe('one')
  })
})

it.each([
  ['there is no such storage', undefined],
  ['it is denied', { open: () => Promise.reject(new DOMException('denied', 'SecurityError')) }],
  [
    'it breaks',
    {
      open: () => {
        throw new TypeError('broken')
      },
    },
  ],
])('A record is not kept where %s, and nothing fails', async (_, caches) => {
  vi.stubGlobal('caches', caches)
  await expect(keepRecord(address, '{}', { checked: '2026-11-22', digest: 'ab' })).resolves.toBeUndefined()
  await expect(keptRecord(address)).resolves.toBeNull()
})
