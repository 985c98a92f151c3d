// Draws the pages in a document of its own, beside the build: with one, other parts of it would take themselves to be in a browser.
import { parentPort, workerData } from 'node:worker_threads'
import { JSDOM } from 'jsdom'

const { bundle, plant, languages } = workerData

const dom = new JSDOM('<!doctype html>', { url: addressIn(languages[0]), pretendToBeVisual: true })
const { window } = dom
const given = ['document', 'history', 'location', 'navigator', 'HTMLElement', 'HTMLIFrameElement', 'Element', 'Node']
const functions = ['getComputedStyle', 'requestAnimationFrame', 'cancelAnimationFrame']
for (const name of given) define(name, window[name])
for (const name of functions) define(name, window[name].bind(window))
define('window', window)
// What a document without layout does not have.
define(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
window.ResizeObserver = globalThis.ResizeObserver
window.matchMedia = (media) => Object.assign(new window.EventTarget(), { media, matches: false })
define('matchMedia', window.matchMedia)

const { drawnPage } = await import(bundle)
const pages = {}
for (const language of languages) {
  dom.reconfigure({ url: addressIn(language) })
  pages[language] = await drawnPage(language, plant)
}
parentPort.postMessage(pages)
window.close()

function addressIn(language) {
  return `https://page.invalid/?lang=${language}`
}

function define(name, value) {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value })
}
