import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '../plant/languages.ts'
import { useWidth } from '../ui/useWidth.ts'
import { carriedRecord, openedBase } from '../view/site.ts'
import styles from './Preview.module.css'

interface Props {
  /** What it shows, for those who do not see it. */
  readonly name: string
  readonly size: keyof typeof layoutPx
  /** Width to height of the wall. */
  readonly ratio: number
  readonly theme: 'light' | 'dark'
  readonly language: Language
  readonly children: ReactNode
}

/** The picture is laid out at this width and then made as small as its place, so that it is the wall's at any size. */
const layoutPx = { large: 1280, small: 640 }

/** The wall in small: the same components, drawn into a document of their own, which has a wall's proportions. */
export function Preview({ name, size, ratio, theme, language, children }: Props) {
  const px = layoutPx[size]
  const { ref, widthPx } = useWidth()
  const frame = useRef<HTMLIFrameElement>(null)
  const [body, setBody] = useState<HTMLElement | null>(null)
  const root = body?.ownerDocument.documentElement
  useEffect(() => {
    if (root === undefined) return
    root.lang = language
    root.dataset['theme'] = theme
  }, [root, theme, language])
  const prepare = async () => {
    const inside = frame.current?.contentDocument
    if (!inside) return
    inside.documentElement.dataset['stage'] = ''
    if (carriedRecord === null) {
      const base = inside.createElement('base')
      base.href = openedBase
      inside.head.append(base)
    }
    await Promise.all([...document.querySelectorAll('style, link[rel="stylesheet"]')].map((one) => copied(one, inside)))
    for (const symbols of document.querySelectorAll('body > svg')) inside.body.append(inside.importNode(symbols, true))
    setBody(inside.body)
  }
  return (
    <div ref={ref} className={styles.box} style={{ aspectRatio: ratio }}>
      <iframe
        ref={frame}
        title={name}
        srcDoc="<!doctype html>"
        tabIndex={-1}
        inert
        onLoad={() => void prepare()}
        style={{ inlineSize: px, blockSize: px / ratio, transform: `scale(${widthPx / px})` }}
      />
      {body && createPortal(<div inert>{children}</div>, body)}
    </div>
  )
}

/** Puts a style sheet into another document too, and waits until it holds there. */
function copied(sheet: Element, to: Document): Promise<unknown> {
  const copy = to.importNode(sheet, true)
  const here = new Promise((resolve) => {
    if (sheet instanceof HTMLLinkElement) {
      copy.addEventListener('load', resolve)
      copy.addEventListener('error', resolve)
      copy.setAttribute('href', sheet.href)
    } else resolve(null)
  })
  to.head.append(copy)
  return here
}
