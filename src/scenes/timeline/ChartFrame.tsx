import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { monthOf } from '../../plant/calendarMonths.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import type { Month } from '../../plant/months.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useWidth } from '../../ui/useWidth.ts'
import styles from './ChartFrame.module.css'
import { type ChartModel, chartModel } from './chartModel.ts'
import { monthText } from './eventWords.ts'
import { MonthSlider, type PlotBox } from './MonthSlider.tsx'
import { NarrowNotes } from './NarrowNotes.tsx'
import { narrowSizes } from './narrowSizes.ts'
import { type ChartSizes, TimelineChart } from './TimelineChart.tsx'
import { wideSizes } from './wideSizes.ts'

/** Narrower than this many letters, time runs down. */
const wideFromRem = 52

/** On paper the chart stands on one sheet with its heading, in letters of 7 pt. */
const onPaper = 11 / 12

/** The chart at the width it has, and the way through its months. */
export function ChartFrame({ plant, months }: { plant: KnownPlant; months: readonly Month[] }) {
  const words = useSceneWords()
  const { ref, widthPx, remPx } = useWidth()
  const letterPx = usePrinting() ? remPx * onPaper : remPx
  const model = chartModel(words, plant, months)
  const milestones = plantMilestones(plant)
  const sizes: ChartSizes =
    widthPx >= wideFromRem * letterPx
      ? { wide: wideSizes(model, widthPx, letterPx) }
      : { narrow: narrowSizes(model, widthPx, letterPx) }
  return (
    <div ref={ref} className={styles.frame}>
      {widthPx > 0 && (
        <MonthSlider
          count={months.length}
          start={months.findIndex(({ month }) => month === monthOf(plant.day))}
          plot={plotBox(sizes, widthPx, months.length)}
          direction={'wide' in sizes ? 'across' : 'down'}
          textOf={(index) => {
            const month = months[index]
            return month === undefined ? [] : monthText(words, month, milestones, capacityIn(index, model))
          }}
        >
          <TimelineChart model={model} widthPx={widthPx} sizes={sizes} />
        </MonthSlider>
      )}
      {widthPx > 0 && 'narrow' in sizes && <NarrowNotes model={model} />}
    </div>
  )
}

function plotBox(sizes: ChartSizes, widthPx: number, count: number): PlotBox {
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
