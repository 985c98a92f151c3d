import { createHash } from 'node:crypto'

/** A script or a style sheet that stands in a page, as the page's policy names it. */
export function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The scripts or the style sheets that stand in a page as they are. */
export function textsIn(page: string, tag: 'script' | 'style'): string[] {
  return [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text)
}
