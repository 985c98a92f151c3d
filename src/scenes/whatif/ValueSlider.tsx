import { type KeyboardEvent, useId } from 'react'
import type { Range } from '../../plant/whatIf.ts'
import styles from './ValueSlider.module.css'
import { valueAfterKey } from './valueAfterKey.ts'

interface Props {
  readonly name: string
  readonly text: string
  readonly spoken: string
  readonly value: number
  readonly range: Range
  /** What stands at its ends. */
  readonly ends: readonly [least: string, most: string]
  readonly onValue: (value: number) => void
  readonly onEnd: () => void
}

/** One assumption as a slider, with what it comes to. Its keys go as far as those of the chart's handles. */
export function ValueSlider({ name, text, spoken, value, range, ends, onValue, onEnd }: Props) {
  const id = useId()
  const { least, most } = range
  const onKeyDown = (event: KeyboardEvent) => {
    const next = valueAfterKey(event.key, value, range)
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onValue(next)
  }
  return (
    <div className={styles.slider}>
      <div className={styles.line}>
        <label htmlFor={id}>{name}</label>
        <b>{text}</b>
      </div>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={1}
        value={value}
        aria-valuetext={spoken}
        style={{ '--share': `${most > least ? ((value - least) / (most - least)) * 100 : 0}%` }}
        onChange={(event) => onValue(event.target.valueAsNumber)}
        onKeyDown={onKeyDown}
        onPointerUp={onEnd}
        onBlur={onEnd}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </div>
  )
}
