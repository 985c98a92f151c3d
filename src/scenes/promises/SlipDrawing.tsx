import { lazy } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { type PromiseHistory, slipMonths } from '../../plant/promiseHistories.ts'
import { type SlipRow, type SlipSaying, type SlipScale, slipScale } from '../../plant/slipRows.ts'
import { ChartSlot } from '../../ui/ChartSlot.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useRowsHeight } from '../../ui/useRowsHeight.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { WithBars } from '../../ui/WithBars.tsx'
import { promiseName, saidValue, whoAndWhen } from './promiseWords.ts'
import styles from './SlipDrawing.module.css'
import { slipSizes } from './slipSizes.ts'

const SlipChart = lazy(() => import('./SlipChart.tsx').then((module) => ({ default: module.SlipChart })))

interface Props {
  readonly plant: KnownPlant
  readonly rows: readonly SlipRow[]
}

/** The dates as they were promised, one row below another; the bars come with their own script and find their room kept. */
export function SlipDrawing(props: Props) {
  const { t } = useSceneWords()
  return (
    <WithBars of={props.plant} failed={t.promises.barsFailed}>
      {(hasBars) => <Rows {...props} hasBars={hasBars} />}
    </WithBars>
  )
}

function Rows({ plant, rows, hasBars }: Props & { hasBars: boolean }) {
  const { t, format } = useSceneWords()
  const { ref, widthPx, remPx } = useWidth()
  const isPrinting = usePrinting()
  const sizes = slipSizes(widthPx, remPx, isPrinting)
  const list = useRowsHeight(widthPx)
  const scale = slipScale(plant, rows)
  const heightPx = (isPrinting ? null : list.heightPx) ?? rows.length * sizes.rowPx
  return (
    <figure className={styles.container}>
      <div ref={ref} className={styles.drawing}>
        {hasBars && <Years plant={plant} scale={scale} />}
        <div className={styles.rows}>
          <ol ref={list.ref}>
            {rows.map((row) => (
              <li key={row.id} data-of={row.of}>
                <Row plant={plant} row={row} />
              </li>
            ))}
          </ol>
          {hasBars && (
            <div className={styles.bars} aria-hidden="true">
              <ChartSlot
                name="promises"
                plant={plant}
                of={rows.map(({ id }) => id).join()}
                heightPx={widthPx === 0 ? null : heightPx}
                waiting={null}
                stretches
              >
                {widthPx > 0 && (
                  <SlipChart
                    rows={rows}
                    scale={scale}
                    today={plant.day}
                    widthPx={sizes.plotPx}
                    heightPx={heightPx}
                    barPx={sizes.barPx}
                    footPx={sizes.footPx}
                  />
                )}
              </ChartSlot>
            </div>
          )}
        </div>
      </div>
      <figcaption className={styles.key}>
        {hasBars && t.promises.key(format.shortDate(plant.day))} {t.promises.slipRule}
      </figcaption>
    </figure>
  )
}

/** The names of the years over the bars, and the day of the record. */
function Years({ plant, scale }: { plant: KnownPlant; scale: SlipScale }) {
  const { format } = useSceneWords()
  return (
    <div className={styles.years} aria-hidden="true">
      {scale.years.map((year) => (
        <span key={year} style={{ insetInlineStart: `${100 * scale.from(`${year}-01-01`)}%` }}>
          {format.date(year)}
        </span>
      ))}
      <span data-today style={{ insetInlineEnd: `${100 * (1 - scale.to(plant.day))}%` }} />
    </div>
  )
}

function Row({ plant, row }: { plant: KnownPlant; row: SlipRow }) {
  const words = useSceneWords()
  const { t } = words
  if ('claim' in row) return <Saying plant={plant} row={row} />
  if (row.of === 'open') return <Marked kind="none">{t.promises.nothingSince}</Marked>
  const months = slipMonths(row.history)
  return (
    <>
      <b>{promiseName(words, plant, row.history)}</b>{' '}
      {months !== null && (
        <span className={styles.slip}>
          <Marked kind="derived">{t.promises.slip(months, row.history.report !== null)}</Marked>
        </span>
      )}
    </>
  )
}

function Saying({ plant, row }: { plant: KnownPlant; row: SlipSaying }) {
  const words = useSceneWords()
  const kind = row.of === 'report' ? 'reported' : row.isReplaced ? 'announced' : planMark(row.history)
  return (
    <>
      <Marked kind={kind}>
        <span className={styles.value} data-replaced={row.isReplaced}>
          {saidValue(words, row.claim)}
        </span>
        {row.isReplaced && `, ${words.t.ledger.replaced}`}
      </Marked>{' '}
      <small>{whoAndWhen(words, plant, row.claim)}</small>
    </>
  )
}

/** A promise stays one, whatever is reported since. */
function planMark({ state }: PromiseHistory): 'announced' | 'passed' {
  return state === 'passed' ? 'passed' : 'announced'
}
