import { useSceneWords } from '../../i18n/sceneWords.ts'
import { carsPerParcel } from '../../plant/parcels.ts'
import type { Scenario } from '../../plant/scenario.ts'
import type { WhatIfGround } from '../../plant/whatIf.ts'
import { ScenarioParcels } from './ScenarioParcels.tsx'
import styles from './ScenarioResult.module.css'
import { Settled } from './Settled.tsx'
import { milestoneText, resultText } from './scenarioWords.ts'

interface Props {
  readonly ground: WhatIfGround
  readonly scenario: Scenario
  readonly isSettled: boolean
}

/** No drawing holds more. */
const mostParcels = 2000

/** What the first whole year would make, the parcels it would fill, and when the cars would come to a round number. */
export function ScenarioResult({ ground, scenario, isSettled }: Props) {
  const words = useSceneWords()
  const { t, format } = words
  const { first, months } = scenario
  const [filled, all] = [format.aligned(first.cars / carsPerParcel), format.exact(ground.perYear / carsPerParcel)]
  const count = Math.round(ground.perYear / carsPerParcel)
  const said = [resultText(words, scenario), milestoneText(words, scenario)].join('. ')
  return (
    <div className={styles.result}>
      <p className={styles.year}>
        {t.whatIf.ifSo(format.dateOn(first.year))} <b>{format.amount(Math.round(first.cars), 'vehicle')}</b>
      </p>
      {count > 0 && count <= mostParcels && (
        <ScenarioParcels count={count} filled={first.cars / carsPerParcel} label={t.whatIf.drawing(filled, all)} />
      )}
      <p>{t.whatIf.parcels(filled, all, format.wholePercent(first.cars / ground.perYear))}</p>
      <p>
        {milestoneText(words, scenario)} {t.whatIf.counted(format.dateOn(months[0]?.month ?? ''))}
      </p>
      <Settled said={said} isSettled={isSettled} />
    </div>
  )
}
