import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { gradeOf, plantMilestones } from '../../plant/milestones.ts'
import { promiseStates, slippedCount, stateCounts } from '../../plant/stateCounts.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { Marked } from '../../ui/Marked.tsx'

/** How many of the plant's dates were kept, passed or are still to come; behind it, the rule of each state. */
export function PromiseStates({ plant }: { plant: KnownPlant }) {
  const { t, format } = useSceneWords()
  const milestones = plantMilestones(plant)
  const counts = stateCounts(milestones)
  const slipped = slippedCount(milestones)
  const sums = promiseStates
    .filter((state) => counts[state] > 0)
    .map((state) => t.method.stateSum[state](counts[state]))
  return (
    <>
      <h3 id="states">{t.method.states}</h3>
      <p>
        {t.method.statesSum(milestones.length, format.list(sums))}
        {slipped > 0 && ` ${t.method.slipped(slipped)}`}
      </p>
      <Folded summary={t.method.statesFold}>
        <p>{t.method.statesRule}</p>
        <DataTable
          caption={t.method.statesTable}
          rows={promiseStates}
          rowKey={(state) => state}
          columns={[
            {
              head: t.method.stateColumns.state,
              cell: (state) => <Marked kind={gradeOf({ state })}>{t.ledger.states[state]}</Marked>,
            },
            { head: t.method.stateColumns.rule, cell: (state) => t.method.state[state] },
            { head: t.method.stateColumns.count, cell: (state) => format.number(counts[state]) },
          ]}
        />
      </Folded>
    </>
  )
}
