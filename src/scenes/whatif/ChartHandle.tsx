import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Range } from '../../plant/whatIf.ts'
import styles from './ChartHandle.module.css'
import { valueAfterKey } from './valueAfterKey.ts'

interface Props {
  readonly name: string
  /** What it stands at, in words that say that it is a scenario. */
  readonly spoken: string
  readonly value: number
  readonly range: Range
  readonly orientation: 'vertical' | 'horizontal'
  readonly place: { readonly x: number; readonly y: number }
  readonly onValue: (value: number) => void
  /** Where the pointer has drawn it, from the chart's left and upper edge. */
  readonly onPoint: (point: { readonly x: number; readonly y: number }) => void
  readonly onEnd: () => void
}

const arrows = {
  vertical: 'M3.4 6 6 3.2 8.6 6M3.4 9 6 11.8 8.6 9',
  horizontal: 'M4.6 5 1.8 7.5l2.8 2.5M7.4 5l2.8 2.5L7.4 10',
}

/** A round handle on the chart, drawn by a finger or a mouse and moved by keys: a slider to assistive technology. */
export function ChartHandle({ name, spoken, value, range, orientation, place, onValue, onPoint, onEnd }: Props) {
  // The finger seldom meets the middle: what it is off by stays, or the handle would leap.
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = valueAfterKey(event.key, value, range)
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onValue(next)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { x: event.clientX - place.x, y: event.clientY - place.y }
  }
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (grip.current !== null) onPoint({ x: clientX - grip.current.x, y: clientY - grip.current.y })
  }
  const release = () => {
    if (grip.current === null) return
    grip.current = null
    onEnd()
  }
  return (
    <div
      className={styles.handle}
      style={{ insetInlineStart: place.x, insetBlockStart: place.y }}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation={orientation}
      aria-valuemin={range.least}
      aria-valuemax={range.most}
      aria-valuenow={value}
      aria-valuetext={spoken}
      onKeyDown={onKeyDown}
      onBlur={onEnd}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
    >
      <svg viewBox="-1.5 0 15 15" aria-hidden="true">
        <path d={arrows[orientation]} />
      </svg>
    </div>
  )
}
