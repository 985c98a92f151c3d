import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { carriedFile, handOutCarriedFiles } from '../../src/data/carriedFile.ts'

const address = 'file:///stick/data/plant.json'

beforeEach(() => {
  const carrier = document.createElement('script')
  carrier.type = 'application/octet-stream'
  carrier.dataset['file'] = 'plant.json'
  carrier.text = gzipSync('{"name":"Қостанай 기아"}').toString('base64')
  document.body.append(carrier)
  onTestFinished(() => carrier.remove())
})

describe('carriedFile(address)', () => {
  test('answers with a file that the page carries, whatever folder the page lies in', async () => {
    const response = carriedFile(address)
    expect(response.ok).toBe(true)
    expect(await response.text()).toBe('{"name":"Қостанай 기아"}')
  })

  test('has no other file', () => {
    expect(carriedFile('file:///stick/data/notes.json').status).toBe(404)
    expect(carriedFile('file:///stick/data/old-plant.json').status).toBe(404)
  })
})

describe('handOutCarriedFiles()', () => {
  function pressed(href: string) {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'The record' })
    document.body.append(link)
    onTestFinished(() => link.remove())
    const event = new MouseEvent('click', { bubbles: true, cancelable: true })
    link.dispatchEvent(event)
    return event
  }

  test('gives the file under its name, and leaves other links alone', async () => {
    const made = vi.fn<(file: Blob) => string>(() => 'blob:made')
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override createObjectURL = made
      },
    )
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    handOutCarriedFiles()
    // A link within the page, because jsdom goes nowhere else.
    expect(pressed('#timeline').defaultPrevented).toBe(false)
    expect(pressed(address).defaultPrevented).toBe(true)
    await vi.waitFor(() => expect(clicked).toHaveBeenCalledOnce())
    expect(clicked.mock.contexts[0]).toMatchObject({ href: 'blob:made', download: 'plant.json' })
    expect(await made.mock.calls[0]?.[0].text()).toBe('{"name":"Қостанай 기아"}')
  })
})
