import styles from './MeasureLines.module.css'

interface Props {
  readonly from: number
  readonly to: number
  readonly y: number
}

/** The plant's ceiling as a measure: gold between two dark edges, so that it shows on the page and on bars alike. */
export function CeilingLine({ from, to, y }: Props) {
  return (
    <>
      <path d={`M${from} ${y}H${to}`} className={styles.edge} />
      <path d={`M${from} ${y}H${to}`} className={styles.gold} data-line="ceiling" />
    </>
  )
}

/** An announced amount as a measure: dashed; bars stand in front of it. */
export function PromiseLine({ from, to, y }: Props) {
  return <path d={`M${from} ${y}H${to}`} className={styles.dashed} data-line="promise" />
}
