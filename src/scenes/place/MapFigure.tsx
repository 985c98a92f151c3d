import { useMemo } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { DrawnMap } from '../../plant/drawnMap.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { MapDrawing } from './MapDrawing.tsx'
import styles from './MapFigure.module.css'
import { MapLegend } from './MapLegend.tsx'
import { mapModel } from './mapModel.ts'
import { placeCredits } from './placeCredits.ts'

interface Props {
  readonly plant: KnownPlant
  readonly map: DrawnMap
  /** The name of the city that stands for the plant. */
  readonly city: string
}

/** Where the build draws the page: between a phone's width and a desk's, to which the drawing is scaled. */
const drawnPx = 600

/** The map at the width that the page has for it, with its legend and its credits. */
export function MapFigure({ plant, map, city }: Props) {
  const { t, format, text } = useSceneWords()
  const { ref, widthPx, remPx } = useWidth(drawnPx)
  const model = useMemo(
    () => (widthPx === 0 ? null : mapModel(map, plant, text, { widthPx, remPx })),
    [map, plant, text, widthPx, remPx],
  )
  const { south, north } = map.frame.cone
  const publishers = placeCredits(plant, text)
  return (
    <figure className={styles.figure}>
      <div ref={ref} className={styles.ground} style={{ aspectRatio: `${map.frame.width} / ${map.frame.height}` }}>
        {model !== null && <MapDrawing map={map} model={model} />}
      </div>
      <figcaption className={styles.caption}>
        <MapLegend plant={plant} map={map} city={city} />
        <p>
          {t.place.borders} {publishers.length > 0 && `${t.place.coordinates(publishers)} `}
          {t.place.projection(format.number(south), format.number(north))}
        </p>
      </figcaption>
    </figure>
  )
}
