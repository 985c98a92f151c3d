import type { Page } from 'playwright-core'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The boxes of all elements that a selector finds and the page shows, in pixels of the window. */
export function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect()
          return { left, top, right, bottom }
        }),
    selector,
  )
}

/** The box of the one element that a selector finds and the page shows. */
export async function boxOf(page: Page, selector: string): Promise<Box> {
  const [box, ...others] = await boxesOf(page, selector)
  if (box === undefined || others.length > 0) throw new Error(`${selector}: ${others.length + (box ? 1 : 0)} are shown`)
  return box
}

/** Pixels by which the page is wider than its window; 0 where nothing scrolls sideways. */
export function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/**
 * Texts that leave their box or the window, each with its place. A text's box is the nearest ancestor
 * that a second selector names, or the element itself. What lies in a region that scrolls by itself may be scrolled to.
 */
export function spilledTexts(page: Page, selector: string, within = '*'): Promise<string[]> {
  return page.evaluate(
    ([wanted, boxes]) => {
      const tolerancePx = 1.5
      const hidden = '[data-visually="hidden"], [aria-hidden="true"]'
      const rectsOf = (element: Element): DOMRect[] => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const rects: DOMRect[] = []
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node.parentElement?.closest(hidden)) continue
          const range = document.createRange()
          range.selectNodeContents(node)
          rects.push(...range.getClientRects())
        }
        return rects
      }
      return [...document.querySelectorAll(wanted)].flatMap((element) => {
        const rects = element.checkVisibility() ? rectsOf(element) : []
        if (rects.length === 0) return []
        const text = {
          left: Math.min(...rects.map(({ left }) => left)),
          right: Math.max(...rects.map(({ right }) => right)),
        }
        const home = element.closest(boxes) ?? element
        const box = home.getBoundingClientRect()
        const region = element.closest('section[tabindex="0"]')
        if (region !== null && home.contains(region)) return []
        const isInside =
          text.left >= box.left - tolerancePx - Number.parseFloat(getComputedStyle(element).fontSize) * 0.06 &&
          text.right <= box.right + tolerancePx &&
          (region !== null ||
            (text.left >= -tolerancePx && text.right <= document.documentElement.clientWidth + tolerancePx))
        if (isInside) return []
        const px = (value: number) => Math.round(value)
        const place = `${px(text.left)}…${px(text.right)} in ${px(box.left)}…${px(box.right)} of ${innerWidth}`
        return [`${element.tagName.toLowerCase()} “${element.textContent?.slice(0, 40)}”: ${place}`]
      })
    },
    [selector, within] as const,
  )
}
