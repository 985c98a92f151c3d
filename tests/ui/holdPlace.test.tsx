import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdPlace } from '../../src/ui/holdPlace.ts'

const scrolled = vi.fn()

beforeEach(() => {
  scrolled.mockReset()
  vi.stubGlobal('scrollBy', scrolled)
  vi.stubGlobal('scrollY', 900)
  document.body.innerHTML = '<button>Seen</button><p>Middle</p>'
})
afterEach(() => {
  document.body.innerHTML = ''
  Reflect.deleteProperty(document, 'elementFromPoint')
})

function at(element: Element, top: number) {
  element.getBoundingClientRect = () => ({ top, bottom: top + 20 }) as DOMRect
}

test('holdPlace() scrolls the element with the focus back to where it was seen', () => {
  const [button] = document.getElementsByTagName('button')
  if (button === undefined) throw new Error('no button')
  button.focus()
  at(button, 100)
  const putBack = holdPlace()
  at(button, 160)
  putBack()
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 60, behavior: 'instant' })
})

test('holdPlace() holds what is in the middle where the focus is out of sight', () => {
  const [button] = document.getElementsByTagName('button')
  const [middle] = document.getElementsByTagName('p')
  if (button === undefined || middle === undefined) throw new Error('no elements')
  Object.assign(document, { elementFromPoint: () => middle })
  button.focus()
  at(button, -500)
  at(middle, 300)
  const putBack = holdPlace()
  at(middle, 250)
  putBack()
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: -50, behavior: 'instant' })
})

test('holdPlace() holds the scene where what was in its middle is gone', () => {
  document.body.innerHTML = '<section><p>Picture</p></section>'
  const [section] = document.getElementsByTagName('section')
  const [picture] = document.getElementsByTagName('p')
  if (section === undefined || picture === undefined) throw new Error('no elements')
  Object.assign(document, { elementFromPoint: () => picture })
  at(picture, 300)
  at(section, -80)
  const putBack = holdPlace()
  picture.remove()
  at(section, 20)
  putBack()
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 100, behavior: 'instant' })
})

test('holdPlace() leaves the top of the page at the top', () => {
  vi.stubGlobal('scrollY', 0)
  holdPlace()()
  expect(scrolled).not.toHaveBeenCalled()
})
