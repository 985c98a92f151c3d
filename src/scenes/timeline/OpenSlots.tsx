import type { ChartModel } from './chartModel.ts'
import styles from './layers.module.css'

interface Props {
  readonly model: ChartModel
  /** The pixel at which a number of months from the start lies, along the time axis. */
  readonly place: (at: number) => number
  /** Where the number of cars is zero: the axis. */
  readonly zero: number
  /** Whether time runs across, as on wide screens, or down. */
  readonly direction: 'across' | 'down'
}

/** A slot, open towards larger numbers, for every complete month without a figure. */
export function OpenSlots({ model, place, zero, direction }: Props) {
  const { months, capacity } = model
  const slots = months.flatMap(({ state }, index) => {
    if (state !== 'open') return []
    const [from, to] = [place(index) + 3, place(index + 1) - 3]
    return direction === 'across' ? `M${from} ${zero - 15}v10H${to}v-10` : `M${zero + 15} ${from}h-10V${to}h10`
  })
  return <path d={slots.join('')} className={styles.slot} data-ground={capacity === null ? 'paper' : 'field'} />
}
