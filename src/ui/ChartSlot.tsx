import {
  createContext,
  type ReactNode,
  Suspense,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import styles from './ChartSlot.module.css'
import { useDrawn } from './useDrawn.ts'
import { usePrinting } from './usePrinting.ts'

/** The pictures of the charts by their names, as markup, where the build draws the page; elsewhere none. */
export const PicturesContext = createContext<ReadonlyMap<string, string> | null>(null)

/** A chart is drawn before the reader comes to it, while the page has nothing else to do. */
const ahead = '50% 0px'
const longestWaitMs = 1000

interface Props {
  /** By which the build finds the chart's picture. */
  readonly name: string
  /** From what the chart is drawn, and how, the language included: a picture of anything else is none. */
  readonly plant: KnownPlant
  readonly of: string
  /** The height that the chart will have, where it is known already. */
  readonly heightPx: number | null
  /** Whether its picture may be stretched: one of bars without letters. */
  readonly stretches?: boolean
  /** What stands here while there is neither the chart nor its picture. */
  readonly waiting: ReactNode
  /** The chart, whose script may come late. */
  readonly children: ReactNode
}

/**
 * The place of a chart. On a page that the build drew, the chart's own picture holds it until the reader comes near and
 * the chart stands behind it whole; then they change places, and nothing moves.
 */
export function ChartSlot({ name, plant, of, heightPx, stretches = false, waiting, children }: Props) {
  const pictures = useContext(PicturesContext)
  const slot = useRef<HTMLDivElement>(null)
  const [picture, setPicture] = useState(useDrawn() ? { plant, of } : null)
  const hasPicture = picture?.plant === plant && picture.of === of
  const [isNear, setNear] = useState(false)
  const isPrinting = usePrinting()
  useEffect(() => whenNear(slot.current, () => startTransition(() => setNear(true))), [])
  const stand = hasPicture ? null : waiting
  return (
    <div
      ref={slot}
      className={styles.slot}
      data-slot={name}
      data-stretches={stretches}
      style={heightPx === null ? undefined : { blockSize: heightPx }}
    >
      {hasPicture && (
        <div
          className={styles.picture}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own drawing, in which text is text; a browser puts nothing here and leaves what the page brought.
          dangerouslySetInnerHTML={{ __html: pictures?.get(name) ?? '' }}
        />
      )}
      {isNear || isPrinting ? (
        <Suspense fallback={stand}>
          <div className={hasPicture ? styles.coming : undefined}>
            <Whole onWhole={() => setPicture(null)}>{children}</Whole>
          </div>
        </Suspense>
      ) : (
        stand
      )}
    </div>
  )
}

/** Says when its children have been drawn, in all the turns that a chart takes. */
function Whole({ onWhole, children }: { onWhole: () => void; children: ReactNode }) {
  const told = useRef(onWhole)
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => told.current())
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return children
}

function whenNear(element: Element | null, then: () => void): () => void {
  if (element === null || typeof IntersectionObserver === 'undefined') {
    then()
    return () => {}
  }
  let stop = () => {}
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      stop = whenIdle(then)
    },
    { rootMargin: ahead },
  )
  observer.observe(element)
  return () => {
    observer.disconnect()
    stop()
  }
}

function whenIdle(then: () => void): () => void {
  // Safari has no idle time to tell of.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, 1)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(then, { timeout: longestWaitMs })
  return () => cancelIdleCallback(idle)
}
