import { useMemo } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { type Distance, distancesOf } from '../../plant/distances.ts'
import type { Text } from '../../plant/languages.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { builtMap } from './builtMap.ts'
import { MapDrawing } from './MapDrawing.tsx'
import { mapModel } from './mapModel.ts'
import styles from './PlaceOnStage.module.css'
import { placeCredits } from './placeCredits.ts'

/** The map's letters are parts of a rem; the smallest of them is to be one. */
const lettersRem = 1 / 0.75

/** The map, and how far it is from the plant's city to others. */
export function PlaceOnStage({ plant }: { plant: KnownPlant }) {
  const { t, format, text, language } = useSceneWords()
  const { ref, widthPx, remPx } = useWidth()
  const map = useMemo(() => builtMap(plant), [plant])
  const city = plant.map && plant.facts[plant.map.city]
  const credits = placeCredits(plant, text)
  const distances = useMemo(() => distancesOf(plant), [plant])
  const model = useMemo(
    () =>
      map === null || widthPx === 0
        ? null
        : mapModel(map, plant, numbered(distances, text, format.number), { widthPx, remPx: remPx * lettersRem }),
    [map, plant, distances, text, format, widthPx, remPx],
  )
  return (
    <StageFrame
      heading={city === undefined ? t.place.noDistances : t.place.distances(text(city.label))}
      fitted={language}
      evidence={
        <>
          <Marked kind="derived">{t.stage.arithmetic}</Marked>
          {city !== undefined && <Marked kind="parcel">{t.place.legend.home(text(city.label))}</Marked>}
          {credits.length > 0 && <span>{t.place.coordinates(credits)}</span>}
        </>
      }
    >
      <div className={styles.place}>
        <div className={styles.room}>
          {map !== null && (
            <div ref={ref} className={styles.map} style={{ '--aspect': map.frame.width / map.frame.height }}>
              {model !== null && <MapDrawing map={map} model={model} />}
            </div>
          )}
        </div>
        <dl className={styles.distances}>
          {distances.map(({ fact, name, km }, index) => (
            <div key={fact}>
              <dt>
                <b>{format.number(index + 1)}</b> {text(name)}
              </dt>
              <dd>{t.place.km(format.number(km))}</dd>
            </div>
          ))}
        </dl>
      </div>
    </StageFrame>
  )
}

/** The cities by their numbers in the list: names in letters for a wall would not all find room on the map. */
function numbered(distances: readonly Distance[], text: (text: Text) => string, number: (value: number) => string) {
  const numbers = new Map(distances.map(({ name }, index) => [name, number(index + 1)]))
  return (one: Text) => numbers.get(one) ?? text(one)
}

/** Where the cities are. */
export function placeEvidence({ map }: KnownPlant): string[] {
  return map === undefined ? [] : [map.city, ...map.cities]
}
