import styles from './MapLabels.module.css'
import type { MapLabel, MapModel } from './mapModel.ts'
import { lineEm, type MapSizes } from './mapSizes.ts'

interface Line {
  /** Two places may have one name. */
  readonly key: string
  readonly kind: 'plant' | 'city' | 'land'
  readonly text: string
  readonly fontPx: number
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly isOverLines?: boolean
}

/** The names on the map, of countries, cities and the plant's own. */
export function MapLabels({ model: { labels, names, sizes, home } }: { model: MapModel }) {
  const lines: Line[] = [
    ...names.map(({ country, text, box }) => ({
      key: `land ${country}`,
      ...{ kind: 'land' as const, text, fontPx: sizes.namePx, anchor: 'middle' as const },
      x: (box.left + box.right) / 2,
      y: box.top + baselineEm * sizes.namePx,
    })),
    ...labels.flatMap((label) => linesOf(label, label.id === home?.id ? 'plant' : 'city', sizes)),
  ]
  return lines.map(({ key, kind, text, fontPx, x, y, anchor, isOverLines }) => (
    <text
      key={key}
      x={x}
      y={y}
      textAnchor={anchor}
      className={styles.label}
      style={{ fontSize: fontPx }}
      data-label={kind}
      data-over={isOverLines ? 'lines' : undefined}
    >
      {text}
    </text>
  ))
}

/** Thin lines to the names that stand apart from what they name. */
export function Leaders({ model: { labels } }: { model: MapModel }) {
  return labels.map(({ id, leader }) => leader !== null && <line key={id} {...leader} className={styles.leader} />)
}

const baselineEm = 0.86

function linesOf(
  { id, text, land, box, anchor, isOverLines }: MapLabel,
  kind: 'plant' | 'city',
  sizes: MapSizes,
): Line[] {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor]
  const fontPx = kind === 'plant' ? sizes.plantPx : sizes.cityPx
  const own: Line = { key: id, kind, text, fontPx, x, anchor, isOverLines, y: box.top + baselineEm * fontPx }
  if (land === null) return [own]
  const below = box.bottom - (lineEm - baselineEm) * sizes.namePx
  return [own, { key: `land of ${id}`, kind: 'land', text: land, fontPx: sizes.namePx, x, anchor, y: below }]
}
