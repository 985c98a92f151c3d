import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { GroundArea } from '../../plant/groundAreas.ts'
import type { SiteShape } from '../../plant/siteShape.ts'
import styles from './AreaDrawing.module.css'

const width = 1000

interface Props {
  readonly plant: KnownPlant
  readonly areas: readonly GroundArea[]
  readonly shape: SiteShape
}

/** The areas as rectangles of one shape from one corner, largest first, so that their sizes compare. No site plan. */
export function AreaDrawing({ plant, areas, shape }: Props) {
  const { t, format, text } = useSceneWords()
  const height = width / shape.aspect
  const list = areas.flatMap(({ fact, figure }) => {
    const label = plant.facts[fact]?.label
    return label ? [t.ground.areaItem(text(label), format.claim(figure.claim))] : []
  })
  return (
    <svg
      className={styles.areas}
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      role="img"
      aria-label={t.ground.areasDrawing(list.join('; '))}
    >
      {areas.map(({ fact, figure, sideFraction }) => {
        const size = { width: width * sideFraction, height: height * sideFraction }
        return (
          <g
            key={fact}
            className={styles.area}
            data-area={fact}
            data-kind={figure.claim.kind}
            transform={`translate(0 ${height - size.height})`}
          >
            <rect {...size} />
            {fact === 'site-area' && shape.parcels !== null && <path d={lines(size, shape.parcels)} />}
          </g>
        )
      })}
    </svg>
  )
}

function lines(size: { width: number; height: number }, { columns, rows }: { columns: number; rows: number }): string {
  const down = Array.from({ length: columns - 1 }, (_, at) => `M${((at + 1) * size.width) / columns} 0v${size.height}`)
  const across = Array.from({ length: rows - 1 }, (_, at) => `M0 ${((at + 1) * size.height) / rows}h${size.width}`)
  return [...down, ...across].join('')
}
