import { useSceneWords } from '../../i18n/sceneWords.ts'
import { amountPromises } from '../../plant/amountPromises.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import { FactOpener, type Openable } from '../../ui/FactOpener.tsx'
import { Marked } from '../../ui/Marked.tsx'
import styles from './OnRecord.module.css'

/** The announced plans, with the claims behind them: what a scenario can be held against, and is never mixed with. */
export function OnRecord({ plant, opened }: { plant: KnownPlant; opened: Openable }) {
  const { t, format } = useSceneWords()
  const plans = amountPromises(plant, 'output').flatMap(({ promise, state }) => (promise ? [{ promise, state }] : []))
  return (
    <div className={styles.record}>
      <h3 id="whatif-record">{t.whatIf.onRecord}</h3>
      <ul aria-labelledby="whatif-record">
        <FactItems plant={plant} facts={['capacity']} opened={opened} />
        {plans.map(({ promise, state }, index) => (
          <li key={promise.id}>
            <FactOpener fact="output" opened={opened} index={index} className={styles.plan}>
              <Marked kind={state === 'passed' ? 'passed' : 'announced'}>
                {t.timeline.year(format.claim(promise), format.dateFor(promise.period ?? ''))}
                {state === 'passed' && `, ${t.timeline.unconfirmed}`}
              </Marked>
            </FactOpener>
          </li>
        ))}
        <FactItems plant={plant} facts={['expansion', 'expanded-capacity']} opened={opened} />
      </ul>
    </div>
  )
}
