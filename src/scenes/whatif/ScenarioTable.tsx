import { memo } from 'react'
import { capital } from '../../i18n/capital.ts'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import { carsPerParcel } from '../../plant/parcels.ts'
import type { Scenario } from '../../plant/scenario.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { ScenarioMark } from '../../ui/ScenarioMark.tsx'
import styles from './ScenarioTable.module.css'

/** The scenario as rows, by year and by month, under its label. Drawn anew only for another scenario. */
export const ScenarioTable = memo(function ScenarioTable({ scenario }: { scenario: Scenario }) {
  const { t, format } = useSceneWords()
  const { columns, labelled, partYear } = t.whatIf
  const whole = (cars: number) => format.number(cars)
  return (
    <div className={styles.table}>
      <Folded summary={t.whatIf.table}>
        <p>
          <ScenarioMark>{t.whatIf.label}</ScenarioMark>
        </p>
        <DataTable
          caption={labelled(t.whatIf.byYear)}
          rows={scenario.years}
          rowKey={({ year }) => year}
          columns={[
            {
              head: columns.year,
              cell: ({ year, months }) =>
                months === 12 ? format.date(year) : partYear(format.date(year), format.amount(months, 'month')),
            },
            { head: columns.cars, cell: ({ cars }) => whole(cars) },
            { head: columns.parcels, cell: ({ cars }) => format.aligned(cars / carsPerParcel) },
            { head: columns.inAll, cell: ({ inAll }) => whole(inAll) },
          ]}
        />
        <DataTable
          caption={labelled(t.whatIf.byMonth)}
          rows={scenario.months}
          rowKey={({ month }) => month}
          columns={[
            { head: columns.month, cell: ({ month }) => capital(format.date(month)) },
            { head: columns.cars, cell: ({ cars }) => whole(cars) },
            { head: columns.inAll, cell: ({ inAll }) => whole(inAll) },
          ]}
        />
      </Folded>
    </div>
  )
})
