import { useMemo } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { distancesOf, surroundingFacts } from '../../plant/distances.ts'
import { exportMarkets } from '../../plant/exportMarkets.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import { Boundary } from '../../ui/Boundary.tsx'
import { FactItems } from '../../ui/FactItems.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { LedgerBlock } from '../../ui/LedgerBlock.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { builtMap } from './builtMap.ts'
import { DistanceList } from './DistanceList.tsx'
import { MapFigure } from './MapFigure.tsx'
import { MarketList } from './MarketList.tsx'
import styles from './Place.module.css'
import { PlaceTable } from './PlaceTable.tsx'

/** Where the plant is, how far from which cities, and where its cars are announced to go. */
export function Place({ plant }: { plant: KnownPlant }) {
  const { t, text } = useSceneWords()
  const opened = useOpened('place')
  const city = plant.map && plant.facts[plant.map.city]
  const name = city === undefined ? null : text(city.label)
  const markets = exportMarkets(plant)
  const distances = distancesOf(plant)
  const others = surroundingFacts(plant).filter((fact) => isOnRecord(plant, fact))
  // The build puts a literal there, which is another object each time.
  const map = useMemo(() => builtMap(plant), [plant])
  const noShipment = markets.gaps.length > 0 && markets.reported.length === 0
  return (
    <section id="place" aria-labelledby="place-heading">
      <SceneHead
        id="place"
        finding={t.place.finding(name, markets.reported.map(text), markets.announced.map(text), noShipment)}
        note={city?.note && <p>{text(city.note)}</p>}
      />
      <LedgerBlock plant={plant} opened={opened}>
        {name !== null && (
          <div className={styles.place} data-drawn={map !== null}>
            {map !== null && (
              <Boundary of={plant} fallback={null}>
                <MapFigure plant={plant} map={map} city={name} />
              </Boundary>
            )}
            <DistanceList from={name} distances={distances} opened={opened} />
          </div>
        )}
        <div className={styles.lists}>
          <div>
            <h3>{t.place.markets}</h3>
            <MarketList plant={plant} markets={markets} opened={opened} />
          </div>
          {others.length > 0 && (
            <div>
              <h3>{t.place.others}</h3>
              <ul>
                <FactItems plant={plant} facts={others} opened={opened} />
              </ul>
            </div>
          )}
        </div>
      </LedgerBlock>
      <LedgerBlock plant={plant} opened={opened}>
        {city !== undefined && (
          <Folded summary={t.place.table}>
            <PlaceTable plant={plant} distances={distances} opened={opened} />
          </Folded>
        )}
      </LedgerBlock>
    </section>
  )
}
