import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { DrawnMap, StepLine } from '../../plant/drawnMap.ts'
import styles from './MapDrawing.module.css'
import { Leaders, MapLabels } from './MapLabels.tsx'
import type { MapModel } from './mapModel.ts'
import { ScaleBarDrawing } from './ScaleBarDrawing.tsx'

/** The countries, the plant, the ways to the cities and their names. */
export function MapDrawing({ map, model }: { map: DrawnMap; model: MapModel }) {
  const { t, format } = useSceneWords()
  const { width, height, scale, sizes, home, cities, lands } = model
  const names = cities.map(({ text }) => text)
  const label = t.place.drawing(home?.text ?? null, names.length === 0 ? null : format.list(names))
  return (
    <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <g transform={`scale(${scale})`} className={styles.countries}>
        <path d={pathOf(map.borders, '')} className={styles.border} data-line="border" />
        <path d={pathOf(map.home, 'z')} className={styles.home} data-line="home" />
        {lands.map(
          ({ country, market }) =>
            market !== null && (
              <path
                key={country}
                d={pathOf(map.lands[country]?.outline ?? [], 'z')}
                className={styles.market}
                data-kind={market}
                data-line="market"
              />
            ),
        )}
      </g>
      <g className={styles.ways}>
        {cities.map(({ id, way }) => (
          <path key={id} d={`M${way.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}`} />
        ))}
      </g>
      <Leaders model={model} />
      {cities.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={sizes.dotPx} className={styles.city} />
      ))}
      {home !== null && (
        <rect
          x={home.x - sizes.mark.width / 2}
          y={home.y - sizes.mark.height / 2}
          width={sizes.mark.width}
          height={sizes.mark.height}
          className={styles.plant}
        />
      )}
      <MapLabels model={model} />
      {model.scaleBar !== null && <ScaleBarDrawing bar={model.scaleBar} fontPx={sizes.namePx} />}
    </svg>
  )
}

function pathOf(lines: readonly StepLine[], end: 'z' | ''): string {
  return lines.map(([x, y, ...steps]) => `M${x} ${y}l${steps.join(' ')}${end}`).join('')
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10
}
