import { expect, test, vi } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { useDay } from '../../src/ui/useDay.ts'
import { plantWith } from '../plant/plantWith.ts'
import { renderHook } from '../testingLibrary.tsx'

test('useDay() puts what one looks at back once: another day that is asked for elsewhere moves nothing', () => {
  const plant = plantWith()
  const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(900)
  const button = document.body.appendChild(document.createElement('button'))
  button.focus()
  const top = vi.spyOn(button, 'getBoundingClientRect').mockReturnValue({ top: 100, bottom: 120 } as DOMRect)
  const asked = vi.fn()
  const { result, rerender } = renderHook((day: string) => useDay(asKnownOn(plant, day), asked), {
    initialProps: plant.checked,
  })
  result.current('2025-01-01')
  expect(asked).toHaveBeenCalledExactlyOnceWith('2025-01-01')
  top.mockReturnValue({ top: 160, bottom: 180 } as DOMRect)
  rerender('2025-01-01')
  expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 60, behavior: 'instant' })
  rerender('2025-02-02')
  expect(scrolled).toHaveBeenCalledOnce()
  button.remove()
})
