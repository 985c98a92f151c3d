import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { groundAreas } from '../../plant/groundAreas.ts'
import { groundLengths } from '../../plant/groundLengths.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import { scaleOf } from '../../plant/parcels.ts'
import { siteShape } from '../../plant/siteShape.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import { AreaDrawing } from './AreaDrawing.tsx'
import { AreaKey } from './AreaKey.tsx'
import { GroundTable } from './GroundTable.tsx'
import { LengthLines } from './LengthLines.tsx'
import rows from './rows.module.css'

const money = ['infrastructure-money', 'fdi-share', 'build-time'] as const

/** The areas at one scale, the lengths at another, and what was paid and how long it took. */
export function Land({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const { t, format } = useSceneWords()
  const areas = groundAreas(plant)
  const lengths = groundLengths(plant)
  const { parcels } = scaleOf(plant)
  const shape = siteShape(parcels === null ? null : Math.round(parcels.amount))
  const hasMoney = money.some((fact) => isOnRecord(plant, fact))
  const hasSite = areas.some(({ fact }) => fact === 'site-area')
  return (
    <div className={rows.row}>
      <div className={rows.six}>
        <h3>{t.ground.areas}</h3>
        {areas.length === 0 ? (
          <p className={rows.line}>
            <Marked kind="none">{t.ground.noAreas}</Marked>
          </p>
        ) : (
          <figure>
            <AreaDrawing plant={plant} areas={areas} shape={shape} />
            <figcaption className={rows.note}>
              {hasSite &&
                shape.parcels !== null &&
                `${t.ground.parcelsNote(format.number(shape.parcels.columns * shape.parcels.rows))} `}
              {t.ground.areasNote}
            </figcaption>
          </figure>
        )}
      </div>
      {areas.length > 0 && (
        <div className={rows.four}>
          <AreaKey plant={plant} areas={areas} opened={opened} />
        </div>
      )}
      {(lengths.length > 0 || hasMoney) && (
        <div className={rows.four}>
          {lengths.length > 0 && (
            <>
              <h3>{t.ground.lengths}</h3>
              <LengthLines plant={plant} lengths={lengths} opened={opened} />
              <p className={rows.note}>{t.ground.lengthsNote}</p>
            </>
          )}
          {hasMoney && (
            <>
              <h4>{t.ground.money}</h4>
              <ul>
                <FactItems plant={plant} facts={money} opened={opened} />
              </ul>
            </>
          )}
        </div>
      )}
      {areas.length + lengths.length > 0 && (
        <div className={rows.wide}>
          <Folded summary={t.ground.table}>
            <GroundTable plant={plant} areas={areas} lengths={lengths} />
          </Folded>
        </div>
      )}
    </div>
  )
}
