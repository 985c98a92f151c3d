import { lazy } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { monthOf } from '../../plant/calendarMonths.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import type { Month } from '../../plant/months.ts'
import { ChartSlot } from '../../ui/ChartSlot.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useWidth } from '../../ui/useWidth.ts'
import styles from './ChartFrame.module.css'
import { type ChartModel, chartModel } from './chartModel.ts'
import { type ChartSizes, chartHeight, chartSizes } from './chartSizes.ts'
import { monthText } from './eventWords.ts'
import { MonthSlider, type PlotBox } from './MonthSlider.tsx'
import { NarrowNotes } from './NarrowNotes.tsx'

const TimelineChart = lazy(() => import('./TimelineChart.tsx').then((module) => ({ default: module.TimelineChart })))

/** On paper the chart stands on one sheet with its heading, in letters of 7 pt. */
const onPaper = 11 / 12

/** The chart at the width it has, and the way through its months. */
export function ChartFrame({ plant, months }: { plant: KnownPlant; months: readonly Month[] }) {
  const words = useSceneWords()
  const { ref, widthPx, remPx } = useWidth()
  const letterPx = usePrinting() ? remPx * onPaper : remPx
  const model = chartModel(words, plant, months)
  const milestones = plantMilestones(plant)
  const sizes = widthPx === 0 ? null : chartSizes(model, widthPx, letterPx)
  const isNarrow = sizes !== null && 'narrow' in sizes
  return (
    <div ref={ref} className={styles.frame}>
      <MonthSlider
        count={months.length}
        start={months.findIndex(({ month }) => month === monthOf(plant.day))}
        plot={plotBox(sizes, widthPx, months.length)}
        direction={isNarrow ? 'down' : 'across'}
        textOf={(index) => {
          const month = months[index]
          return month === undefined ? [] : monthText(words, month, milestones, capacityIn(index, model))
        }}
      >
        <ChartSlot
          name="timeline"
          plant={plant}
          of={words.language}
          heightPx={sizes && chartHeight(sizes, months.length)}
          waiting={<p className={styles.waiting}>{words.t.timeline.loading}</p>}
        >
          {sizes && <TimelineChart model={model} widthPx={widthPx} sizes={sizes} />}
        </ChartSlot>
      </MonthSlider>
      {(sizes === null || isNarrow) && (
        <div className={sizes === null ? styles.narrow : undefined}>
          <NarrowNotes model={model} />
        </div>
      )}
    </div>
  )
}

function plotBox(sizes: ChartSizes | null, widthPx: number, count: number): PlotBox {
  if (sizes === null) return { left: 0, top: 0, width: 0, height: 0 }
  if ('wide' in sizes) {
    const { insetPx, topPx, plotPx } = sizes.wide
    return { left: insetPx, top: topPx, width: widthPx - insetPx, height: plotPx }
  }
  const { leftPx, marginPx, monthPx } = sizes.narrow
  return { left: leftPx, top: marginPx, width: widthPx - leftPx, height: count * monthPx }
}

/** The capacity of a month, from the first whole one on. */
function capacityIn(index: number, { capacity }: ChartModel): number | null {
  return capacity !== null && index >= capacity.from ? capacity.perMonth : null
}
