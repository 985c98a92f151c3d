/**
 * Whether an element lies in a scene that the browser has not laid out, because the reader is far from it
 * (`app/Page.module.css`). Measuring there would lay it out; a ResizeObserver tells of it when the reader comes near.
 */
export function isFar(element: Element): boolean {
  return element.checkVisibility?.({ contentVisibilityAuto: true }) === false
}
