import type { ReactElement } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { DrawnMap } from '../../plant/drawnMap.ts'
import { marketKind } from '../../plant/exportMarkets.ts'
import { placeOf } from '../../plant/placeOf.ts'
import { Marked } from '../../ui/Marked.tsx'
import styles from './MapLegend.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly map: DrawnMap
  readonly city: string
}

/** What the marks and the outlines of the map mean, with the countries that they are drawn around. */
export function MapLegend({ plant, map, city }: Props) {
  const { t, format, text } = useSceneWords()
  const { legend } = t.place
  const isPlaced = plant.map !== undefined && placeOf(plant, plant.map.city) !== null
  const landsOf = (kind: 'plan' | 'report') =>
    (plant.map?.lands ?? [])
      .filter(({ country, market }) => Object.hasOwn(map.lands, country) && marketKind(plant, market) === kind)
      .map(({ name }) => text(name))
  return (
    <ul className={styles.legend} aria-label={t.place.legendName}>
      {isPlaced && (
        <li>
          <Marked kind="parcel">{legend.home(city)}</Marked>
        </li>
      )}
      {isPlaced && (
        <li className={styles.swatched}>
          <Swatch kind="way" />
          {legend.way}
        </li>
      )}
      {(['plan', 'report'] as const).map((kind) => {
        const lands = landsOf(kind)
        return (
          lands.length > 0 && (
            <li key={kind} className={styles.swatched}>
              <Swatch kind={kind} />
              {legend[kind](format.list(lands))}
            </li>
          )
        )
      })}
    </ul>
  )
}

const shapes: Record<'way' | 'plan' | 'report', ReactElement> = {
  way: <path d="M1 7H25" />,
  plan: <path d="M1 1H25V13H1Z" />,
  report: <path d="M1 1H25V13H1Z" />,
}

function Swatch({ kind }: { kind: keyof typeof shapes }) {
  return (
    <svg className={styles.swatch} data-kind={kind} viewBox="0 0 26 14" aria-hidden="true">
      {shapes[kind]}
    </svg>
  )
}
