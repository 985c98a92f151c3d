import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { PeriodUnit } from '../../plant/rolledUp.ts'
import { useEscape } from '../../ui/useEscape.ts'
import styles from './PeriodSlider.module.css'

export interface PlotBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Props {
  /** What a step is. */
  readonly unit: PeriodUnit
  /** The first month of each period, in time. */
  readonly starts: readonly string[]
  /** The month at which the keyboard begins. */
  readonly start: string
  /** The plot within the drawing: in pixels, from its left and upper edge. */
  readonly plot: PlotBox
  readonly direction: 'across' | 'down'
  /** What the drawing is and how to go through it. */
  readonly about: string
  readonly textOf: (index: number) => readonly string[]
  readonly children: ReactNode
}

/** Page keys go by years; where a step is one, by ten. */
const pageSteps: Readonly<Record<PeriodUnit, number>> = { month: 12, quarter: 4, year: 10 }

/** Towards later ones, by steps or pages: right and, as on any slider, up where time runs across; down where it runs down. */
const keys: Record<Props['direction'], Readonly<Record<string, 1 | -1>>> = {
  across: { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 1, PageDown: -1 },
  down: { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 1, PageUp: -1 },
}

/**
 * Goes through the months, or what they are summed by, by pointer and by keyboard: a slider to assistive technology,
 * which reads each out. Its place is a month, so that it stays where the width changes what they are summed by. What it
 * says stays while the pointer is on it, and Escape puts it away (WCAG 1.4.13).
 */
export function PeriodSlider({ unit, starts, start, plot, direction, about, textOf, children }: Props) {
  const { t } = useSceneWords()
  const [month, setMonth] = useState(start)
  const [isShown, setShown] = useState(false)
  const [isLow, setLow] = useState(false)
  const dismissed = useRef<number | null>(null)
  const id = useId()
  const count = starts.length
  const now = Math.max(
    0,
    starts.findLastIndex((first) => first <= month),
  )
  const active = isShown ? now : null
  const show = (index: number) => {
    setMonth(starts[Math.min(count - 1, Math.max(0, index))] ?? month)
    setShown(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = periodAfter(event.key, now, count, { unit, direction })
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    show(next)
  }
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const share = {
      x: (event.clientX - box.left - plot.left) / plot.width,
      y: (event.clientY - box.top - plot.top) / plot.height,
    }
    const index = Math.floor((direction === 'across' ? share.x : share.y) * count)
    if (share.x < 0 || share.x >= 1 || share.y < 0 || share.y >= 1) return setShown(false)
    if (index === active || (index === dismissed.current && event.type === 'pointermove')) return
    dismissed.current = null
    setLow(share.y > 0.5)
    show(index)
  }
  const close = () => {
    dismissed.current = now
    setShown(false)
  }
  return (
    <div className={styles.frame} onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setShown(false)}>
      <div
        className={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label={t.timeline.slider[unit]}
        aria-orientation={direction === 'across' ? 'horizontal' : 'vertical'}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={now + 1}
        aria-valuetext={textOf(now).join('. ')}
        aria-describedby={id}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setShown(true)}
        onBlur={() => setShown(false)}
        onKeyDown={onKeyDown}
        onPointerMove={onPointer}
        onPointerUp={onPointer}
      >
        <div aria-hidden="true">
          {children}
          {active !== null && <div className={styles.period} style={periodBox(active, count, plot, direction)} />}
        </div>
      </div>
      <p id={id} data-visually="hidden">
        {about}
      </p>
      {active !== null && (
        <Tip lines={textOf(active)} place={tipPlace(active, count, plot, direction, isLow)} onClose={close} />
      )}
    </div>
  )
}

function periodAfter(
  key: string,
  now: number,
  count: number,
  { unit, direction }: Pick<Props, 'unit' | 'direction'>,
): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = keys[direction][key]
  if (step === undefined) return null
  return now + step * (key.startsWith('Page') ? pageSteps[unit] : 1)
}

/** What is pointed at, over the drawing and not in it: so the chart need not be drawn again. */
function periodBox(index: number, count: number, plot: PlotBox, direction: Props['direction']): CSSProperties {
  const { left, top, width, height } = plot
  if (direction === 'down') return { left, top: top + (index * height) / count, width, height: height / count }
  return { left: left + (index * width) / count, top, width: width / count, height }
}

function Tip({ lines, place, onClose }: { lines: readonly string[]; place: TipPlace; onClose: () => void }) {
  useEscape(onClose)
  const [title, ...rest] = lines
  return (
    <div className={styles.tip} data-side={place.side} style={{ '--tip-x': `${place.x}px`, '--tip-y': `${place.y}px` }}>
      <b>{title}</b>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

interface TipPlace {
  readonly x: number
  readonly y: number
  readonly side: 'start' | 'end' | 'under'
}

/** In the half of the plot where the pointer is not, over what it points at: so the pointer can go straight to it. */
function tipPlace(
  index: number,
  count: number,
  plot: PlotBox,
  direction: Props['direction'],
  isLow: boolean,
): TipPlace {
  const share = (index + 0.5) / count
  if (direction === 'down') return { x: plot.left, y: plot.top + ((index + 1) * plot.height) / count, side: 'under' }
  return {
    x: plot.left + share * plot.width,
    y: plot.top + (isLow ? 0.08 : 0.55) * plot.height,
    side: share > 0.5 ? 'end' : 'start',
  }
}
