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
import { useEscape } from '../../ui/useEscape.ts'
import styles from './MonthSlider.module.css'

export interface PlotBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Props {
  readonly count: number
  /** Where the keyboard begins. */
  readonly start: number
  /** The plot within the drawing: in pixels, from its left and upper edge. */
  readonly plot: PlotBox
  readonly direction: 'across' | 'down'
  readonly textOf: (index: number) => readonly string[]
  readonly children: ReactNode
}

/** Towards later months: right and, as on any slider, up where time runs across; down where it runs down. */
const steps: Record<Props['direction'], Readonly<Record<string, number>>> = {
  across: { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 12, PageDown: -12 },
  down: { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 12, PageUp: -12 },
}

/**
 * Goes through the months by pointer and by keyboard: a slider to assistive technology, which reads each
 * month out. What it says stays while the pointer is on it, and Escape puts it away (WCAG 1.4.13).
 */
export function MonthSlider({ count, start, plot, direction, textOf, children }: Props) {
  const { t } = useSceneWords()
  const [now, setNow] = useState(start)
  const [isShown, setShown] = useState(false)
  const [isLow, setLow] = useState(false)
  const dismissed = useRef<number | null>(null)
  const id = useId()
  const active = isShown ? now : null
  const show = (index: number) => {
    setNow(Math.min(count - 1, Math.max(0, index)))
    setShown(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = monthAfter(event.key, now, count, direction)
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
        aria-label={t.timeline.slider}
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
          {active !== null && <div className={styles.month} style={monthBox(active, count, plot, direction)} />}
        </div>
      </div>
      <p id={id} data-visually="hidden">
        {t.timeline.drawing}
      </p>
      {active !== null && (
        <Tip lines={textOf(active)} place={tipPlace(active, count, plot, direction, isLow)} onClose={close} />
      )}
    </div>
  )
}

function monthAfter(key: string, now: number, count: number, direction: Props['direction']): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[direction][key]
  return step === undefined ? null : now + step
}

/** The pointed month, over the drawing and not in it: so the chart need not be drawn again. */
function monthBox(index: number, count: number, plot: PlotBox, direction: Props['direction']): CSSProperties {
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

/** In the half of the plot where the pointer is not, over its month: so the pointer can go straight to it. */
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
