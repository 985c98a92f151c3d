import type { ChartModel } from './chartModel.ts'
import styles from './layers.module.css'

interface Props {
  readonly model: ChartModel
  /** The pixel at which a number of months from the start lies, along the time axis. */
  readonly place: (at: number) => number
  /** The pixel at which a number of cars lies; zero is the axis. */
  readonly level: (value: number) => number
  /** Whether time runs across, as on wide screens, or down. */
  readonly direction: 'across' | 'down'
  /** How many times as large as on the page they are drawn. */
  readonly scale?: number
}

/** As in layers.module.css. */
const slotPx = 1.8

/**
 * A slot, open towards larger numbers, for every complete month without a figure; where months are summed, one that
 * stands on the bar of what is reported.
 */
export function OpenSlots({ model, place, level, direction, scale = 1 }: Props) {
  const { months, periods, capacity } = model
  const size = months.length / periods.length
  const [clearPx, far, deep] = [3 * scale, 15 * scale, 10 * scale]
  const sign = direction === 'across' ? -1 : 1
  const paths = { paper: '', field: '' }
  for (const [index, { open, output }] of periods.entries()) {
    if (open === 0) continue
    const [from, to] = [place(index * size) + clearPx, place((index + 1) * size) - clearPx]
    // A period that began before the capacity did has a slot that begins on paper and ends on gold.
    const turn = capacity === null ? to : Math.min(to, Math.max(from, place(capacity.from)))
    const [top, bottom] = [level(output ?? 0) + sign * far, level(output ?? 0) + sign * (far - deep)]
    const point = (along: number, across: number) =>
      direction === 'across' ? `${along} ${across}` : `${across} ${along}`
    const [start, end] = [`M${point(from, top)}L${point(from, bottom)}`, `L${point(to, bottom)}L${point(to, top)}`]
    if (turn === from) paths.field += start + end
    else if (turn === to) paths.paper += start + end
    else {
      paths.paper += `${start}L${point(turn, bottom)}`
      paths.field += `M${point(turn, bottom)}${end}`
    }
  }
  return (['paper', 'field'] as const).map(
    (ground) =>
      paths[ground] !== '' && (
        <path
          key={ground}
          d={paths[ground]}
          className={styles.slot}
          data-ground={ground}
          style={scale === 1 ? undefined : { strokeWidth: slotPx * scale }}
        />
      ),
  )
}
