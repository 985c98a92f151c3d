import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { amountOf, rivalsOf } from '../plant/figure.ts'
import { sourceNumber } from '../plant/sources.ts'
import { claimValue } from './claimWords.ts'
import { Marked } from './Marked.tsx'
import styles from './RivalRows.module.css'
import { SourceRef } from './SourceRef.tsx'
import { partyName } from './sayingWords.ts'

/** Who says otherwise and how much, a line each; their words stand further down. */
export function RivalRows({ plant, fact }: { plant: KnownPlant; fact: string }) {
  const words = useSceneWords()
  const { t } = words
  const figure = amountOf(plant, fact)
  const rivals = figure === null ? [] : rivalsOf(figure)
  if (figure === null || rivals.length === 0) return null
  return (
    <>
      <h4 className={styles.title}>
        <Marked kind="differ">{t.ledger.groups.rivals}</Marked>
      </h4>
      <dl className={styles.rows}>
        {rivals.map((rival) => {
          const restated = figure.others.find(({ restates }) => restates === rival.id)
          return (
            <div key={rival.id}>
              <dt>
                {partyName(words, plant, rival.by)}
                <SourceRef number={sourceNumber(plant, rival.source)} />
              </dt>
              <dd>
                {claimValue(words, rival)}
                {restated && `, ${t.ledger.restated(claimValue(words, restated))}`}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
