import { type RefObject, useLayoutEffect } from 'react'

const [least, tries, closeEnough] = [0.2, 8, 0.02]

/**
 * Makes an element's display letters as large as its room allows: sets `--fit` on it, from 1 downwards,
 * until nothing overflows, it or a room inside it (`data-room`). What its style sheet holds at a least size stays there. `fitted` names what stands inside.
 */
export function useFit(element: RefObject<HTMLElement | null>, fitted: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands inside has another size then.
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    const resize = () => fitIn(box)
    resize()
    // Letters that come late have other widths; the picture may stand in a frame's document.
    const { fonts } = box.ownerDocument
    fonts?.addEventListener('loadingdone', resize)
    const observer = new ResizeObserver(resize)
    observer.observe(box)
    return () => {
      fonts?.removeEventListener('loadingdone', resize)
      observer.disconnect()
    }
  }, [element, fitted])
}

function fitIn(box: HTMLElement): void {
  // The box of a letter may reach beyond its line by less than shows.
  const slack = 0.1 * Number.parseFloat(getComputedStyle(box.ownerDocument.documentElement).fontSize)
  const rooms = [box, ...box.querySelectorAll('[data-room]')]
  const isRoomy = (room: Element) =>
    room.scrollHeight <= room.clientHeight + slack && room.scrollWidth <= room.clientWidth + 1
  const fits = (size: number) => {
    box.style.setProperty('--fit', String(size))
    return rooms.every(isRoomy)
  }
  // Mostly it is as before: three layouts tell, instead of ten.
  const before = Number(box.style.getPropertyValue('--fit'))
  if (before > 0 && before < 1 && !fits(before * (1 + closeEnough)) && fits(before)) return
  if (fits(1)) return
  let [low, high] = [least, 1]
  for (let turn = 0; turn < tries; turn++) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  fits(low)
}
