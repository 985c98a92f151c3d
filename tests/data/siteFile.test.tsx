import { describe, expect, test, vi } from 'vitest'
import { siteFile } from '../../src/data/siteFile.ts'

const address = 'https://example.org/data/plant.json'

describe('siteFile(address, init)', () => {
  test('fetches a file from the site', async () => {
    const fetched = vi.fn(async () => new Response('{}'))
    vi.stubGlobal('fetch', fetched)
    expect(await (await siteFile(address, { cache: 'no-cache' })).text()).toBe('{}')
    expect(fetched).toHaveBeenCalledExactlyOnceWith(address, { cache: 'no-cache' })
  })

  test('asks nobody in the briefcase, where the page carries what there is', async () => {
    vi.stubEnv('MODE', 'briefcase')
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    expect((await siteFile(address, {})).status).toBe(404)
    expect(fetched).not.toHaveBeenCalled()
    vi.unstubAllEnvs()
  })
})
