import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import { amountPromises } from '../../plant/amountPromises.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { scenarioOf } from '../../plant/scenario.ts'
import { printAssumptions, type WhatIfGround, whatIfGround } from '../../plant/whatIf.ts'
import { LedgerBlock } from '../../ui/LedgerBlock.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { OnRecord } from './OnRecord.tsx'
import { ScenarioChart } from './ScenarioChart.tsx'
import { ScenarioPanel } from './ScenarioPanel.tsx'
import { ScenarioTable } from './ScenarioTable.tsx'
import { closeScenario, openScenario, type Shaping, useScenario } from './useScenario.ts'
import styles from './WhatIf.module.css'

/** A scenario that the reader shapes below the capacity on record. Off until it is asked for, and no part of the record. */
export function WhatIf({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t } = words
  const ground = useMemo(() => whatIfGround(plant), [plant])
  const opened = useOpened('whatif')
  const shaping = useScenario(ground)
  return (
    <section id="whatif" aria-labelledby="whatif-heading">
      <SceneHead
        id="whatif"
        finding={findingText(words, plant)}
        note={ground === null ? <p>{t.whatIf.noteNoCapacity}</p> : <p data-print="none">{t.whatIf.note}</p>}
      />
      {ground !== null && <Shaped plant={plant} ground={ground} shaping={shaping} />}
      <LedgerBlock plant={plant} opened={opened}>
        <OnRecord plant={plant} opened={opened} />
      </LedgerBlock>
    </section>
  )
}

/** The last plan on record, which is as far as the record sees. */
export function findingText({ t, format }: SceneWords, plant: KnownPlant): string {
  const last = amountPromises(plant, 'output').findLast(({ promise }) => promise !== null)
  return last === undefined ? t.whatIf.findingNone : t.whatIf.finding(format.dateFor(last.period))
}

interface ShapedProps {
  readonly plant: KnownPlant
  readonly ground: WhatIfGround
  readonly shaping: Shaping | null
}

/** The scenario, or what opens it. The focus goes with the button that was pressed. */
function Shaped({ plant, ground, shaping }: ShapedProps) {
  const { t } = useSceneWords()
  const root = useRef<HTMLDivElement>(null)
  const isPressed = useRef(false)
  const isOpen = shaping !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows what is open.
  useEffect(() => {
    if (isPressed.current) root.current?.querySelector<HTMLElement>('button, [role="slider"], input')?.focus()
    isPressed.current = false
  }, [isOpen])
  const pressed = (then: () => void) => () => {
    isPressed.current = true
    then()
  }
  return (
    <div ref={root}>
      {shaping === null ? (
        <button type="button" className={styles.open} onClick={pressed(() => openScenario(ground))}>
          {t.whatIf.open}
        </button>
      ) : (
        <OpenScenario plant={plant} ground={ground} shaping={shaping} onClose={pressed(closeScenario)} />
      )}
    </div>
  )
}

interface OpenProps extends ShapedProps {
  readonly shaping: Shaping
  readonly onClose: () => void
}

function OpenScenario({ plant, ground, shaping, onClose }: OpenProps) {
  const { assumptions } = shaping
  const text = printAssumptions(assumptions)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same assumptions come as new objects.
  const scenario = useMemo(() => scenarioOf(ground, assumptions), [ground, text])
  // A handle that is drawn does not wait for fifty rows.
  const later = useDeferredValue(scenario)
  return (
    <>
      <ScenarioChart plant={plant} ground={ground} scenario={scenario} shaping={shaping} />
      <ScenarioPanel ground={ground} scenario={scenario} shaping={shaping} onClose={onClose} />
      <ScenarioTable scenario={later} />
    </>
  )
}
