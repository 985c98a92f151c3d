import { describe, expect, test, vi } from 'vitest'
import { printPhase, watchPrinting } from '../../src/ui/printPhase.ts'
import { stubPrinter } from './printing.ts'

function watched() {
  const printer = stubPrinter()
  const phases: string[] = []
  const unwatch = watchPrinting(() => phases.push(printPhase()))
  return { printer, phases, unwatch }
}

describe('watchPrinting(listener)', () => {
  test('tells that paper is asked for, that the page is laid out for it, and that the screen is back', () => {
    const { printer, phases, unwatch } = watched()
    printer.begin()
    printer.layOut(true)
    printer.layOut(false)
    printer.end()
    expect(phases).toEqual(['asked', 'paper', 'screen'])
    unwatch()
  })

  test('keeps what was asked for where the browser lays out for the screen once more before it prints', () => {
    const { printer, phases, unwatch } = watched()
    printer.begin()
    printer.layOut(false)
    expect(phases).toEqual(['asked'])
    printer.layOut(true)
    printer.end()
    printer.layOut(false)
    expect(phases).toEqual(['asked', 'paper', 'screen'])
    unwatch()
  })

  test('takes a preview of paper for paper', () => {
    const { printer, phases, unwatch } = watched()
    printer.layOut(true)
    printer.layOut(false)
    expect(phases).toEqual(['paper', 'screen'])
    unwatch()
  })

  test.each(['pointerdown', 'keydown'])('takes %s for the end where the browser says nothing more', (name) => {
    const { printer, phases, unwatch } = watched()
    printer.begin()
    printer.say(name)
    printer.say(name)
    expect(phases).toEqual(['asked', 'screen'])
    unwatch()
  })

  test('brings what the reader looked at back to where it was', () => {
    const { printer, unwatch } = watched()
    const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
    vi.spyOn(window, 'scrollY', 'get').mockReturnValue(1200)
    const looked = document.body.appendChild(document.createElement('button'))
    looked.focus()
    const top = vi.spyOn(looked, 'getBoundingClientRect')
    top.mockReturnValue({ top: 100, bottom: 140 } as DOMRect)
    printer.begin()
    expect(scrolled).not.toHaveBeenCalled()
    top.mockReturnValue({ top: -510, bottom: -470 } as DOMRect)
    printer.end()
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: -610, behavior: 'instant' })
    looked.remove()
    unwatch()
  })

  test('says nothing to one who no longer listens', () => {
    const { printer, phases, unwatch } = watched()
    unwatch()
    printer.begin()
    printer.end()
    expect(phases).toEqual([])
  })
})
