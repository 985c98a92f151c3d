import { useSceneWords } from '../../i18n/sceneWords.ts'
import styles from './ScaleBarDrawing.module.css'
import type { ScaleBar } from './scaleBar.ts'

/** A length on the map. */
export function ScaleBarDrawing({ bar: { km, widthPx, box }, fontPx }: { bar: ScaleBar; fontPx: number }) {
  const { t, format } = useSceneWords()
  const centre = (box.left + box.right) / 2
  const left = centre - widthPx / 2
  const tick = fontPx * 0.4
  return (
    <g className={styles.bar}>
      <path d={`M${left} ${box.bottom - tick}v${tick}h${widthPx}v${-tick}`} />
      <text x={centre} y={box.top + fontPx * 0.9} textAnchor="middle" style={{ fontSize: fontPx }} data-label="scale">
        {t.place.scaleKm(format.number(km))}
      </text>
    </g>
  )
}
