import { useSceneWords } from '../../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../../plant/asKnownOn.ts'
import type { ClaimCounts } from '../../plant/claimCounts.ts'
import styles from './Method.module.css'
import own from './Rules.module.css'

const supports = ['official', 'several', 'one', 'weak'] as const

/** Which claim is shown, from which day it counts, and how well it is supported. */
export function Rules({ plant, counts }: { plant: KnownPlant; counts: ClaimCounts }) {
  const { t, format } = useSceneWords()
  return (
    <div className={styles.block} data-columns="3">
      <div>
        <h3>{t.method.which}</h3>
        <p>{t.method.whichRule}</p>
        <p>{t.method.whichReason(counts.chosen, counts.setAside)}</p>
      </div>
      <div>
        <h3>{t.method.when}</h3>
        <p>{t.method.whenRule}</p>
        <p>{t.method.whenUndated(counts.undated)}</p>
        <p>
          {isEarlier(plant)
            ? `${t.asKnown.band(format.date(plant.day))}. ${t.asKnown.left}`
            : t.method.whenDay(format.date(plant.day))}
        </p>
      </div>
      <div>
        <h3>{t.method.support}</h3>
        <dl className={own.supports}>
          {supports.map((support) => (
            <div key={support}>
              <dt>
                <b>{t.ledger.support[support]}</b>, {t.method.supported[support]}
              </dt>
              <dd>{format.number(counts.support[support])}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
