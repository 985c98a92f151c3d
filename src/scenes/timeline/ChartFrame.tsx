import { lazy } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { monthOf } from '../../plant/calendarMonths.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import type { Month } from '../../plant/months.ts'
import { monthsIn, type PeriodUnit } from '../../plant/rolledUp.ts'
import { ChartSlot } from '../../ui/ChartSlot.tsx'
import type { Width } from '../../ui/useWidth.ts'
import styles from './ChartFrame.module.css'
import { type ChartModel, chartModel } from './chartModel.ts'
import { type ChartSizes, chartHeight, chartSizes } from './chartSizes.ts'
import { periodText } from './eventWords.ts'
import { type Left, LeftToWords } from './LeftToWords.tsx'
import { PeriodSlider, type PlotBox } from './PeriodSlider.tsx'

const TimelineChart = lazy(() => import('./TimelineChart.tsx').then((module) => ({ default: module.TimelineChart })))

interface Props {
  readonly plant: KnownPlant
  readonly months: readonly Month[]
  /** What the width has room for. */
  readonly unit: PeriodUnit
  readonly widthPx: number
  readonly letterPx: number
  /** Measures the chart's room. */
  readonly measured: Width['ref']
}

/** The chart at the width it has, and the way through its months or what they are summed by. */
export function ChartFrame({ plant, months, unit, widthPx, letterPx, measured }: Props) {
  const words = useSceneWords()
  const model = chartModel(words, plant, months, unit)
  const milestones = plantMilestones(plant)
  const sizes = widthPx === 0 ? null : chartSizes(model, widthPx, letterPx)
  const isNarrow = sizes !== null && 'narrow' in sizes
  const left = leftOf(model, sizes)
  return (
    <div ref={measured} className={styles.frame}>
      <PeriodSlider
        unit={unit}
        starts={model.periods.map((period) => period.months[0]?.month ?? '')}
        start={monthOf(plant.day)}
        plot={plotBox(sizes, widthPx)}
        about={[words.t.timeline.drawing[unit], ...model.summed].join(' ')}
        direction={isNarrow ? 'down' : 'across'}
        textOf={(index) => {
          const period = model.periods[index]
          return period === undefined ? [] : periodText(words, period, milestones, capacityIn(index, model))
        }}
      >
        <ChartSlot
          name="timeline"
          plant={plant}
          of={words.language}
          heightPx={sizes && chartHeight(sizes)}
          waiting={<p className={styles.waiting}>{words.t.timeline.loading}</p>}
        >
          {sizes && <TimelineChart model={model} widthPx={widthPx} sizes={sizes} />}
        </ChartSlot>
      </PeriodSlider>
      {left !== null && (
        <div className={sizes === null ? styles.narrow : undefined}>
          <LeftToWords left={left} />
        </div>
      )}
    </div>
  )
}

/** What the drawing has no room for; null where it says all. */
function leftOf(model: ChartModel, sizes: ChartSizes | null): Left | null {
  if (sizes === null || 'narrow' in sizes) return model
  const { ceilingAt, constructionGap, expansionWidth } = sizes.wide
  const left: Left = {
    spans: [],
    capacity: ceilingAt === 'elsewhere' ? model.capacity : null,
    construction: constructionGap === null ? model.construction : null,
    empty: null,
    expansion: expansionWidth === 0 ? model.expansion : null,
  }
  return (left.capacity ?? left.construction ?? left.expansion) ? left : null
}

function plotBox(sizes: ChartSizes | null, widthPx: number): PlotBox {
  if (sizes === null) return { left: 0, top: 0, width: 0, height: 0 }
  if ('wide' in sizes) {
    const { insetPx, topPx, plotPx } = sizes.wide
    return { left: insetPx, top: topPx, width: widthPx - insetPx, height: plotPx }
  }
  const { leftPx, topPx, plotPx } = sizes.narrow
  return { left: leftPx, top: topPx, width: widthPx - leftPx, height: plotPx }
}

/** The capacity of a period, from the first whole one on. */
function capacityIn(index: number, { capacity, unit }: ChartModel): number | null {
  return capacity !== null && index * monthsIn[unit] >= capacity.from ? capacity.perPeriod : null
}
