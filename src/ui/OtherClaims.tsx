import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Figure } from '../plant/figure.ts'
import { promiseOf } from '../plant/promises.ts'
import { claimGroups, type GroupName } from './claimGroups.ts'
import { Marked } from './Marked.tsx'
import { OtherClaim } from './OtherClaim.tsx'
import styles from './OtherClaims.module.css'

/** The other claims of a fact: those that say otherwise first, each with its words, its day and its source. */
export function OtherClaims({ plant, figure }: { plant: KnownPlant; figure: Figure }) {
  const { t } = useSceneWords()
  const groups = claimGroups(plant, figure)
  const promise = promiseOf(plant, figure.fact)
  const isReplaced = (id: string) => promise?.steps.some((step) => step.claim.id === id && step.replaced) ?? false
  if (groups.length === 0) return <p className={styles.none}>{t.ledger.noOthers}</p>
  return groups.map(({ name, claims }) => (
    <div key={name} className={styles.group} data-group={name}>
      <h4 className={styles.title}>
        <GroupTitle name={name} title={promise === null ? t.ledger.groups[name] : t.ledger.history} />
      </h4>
      <ul>
        {claims.map(({ claim, restated }) => (
          <li key={claim.id} className={styles.entry}>
            <OtherClaim plant={plant} claim={claim} isReplaced={isReplaced(claim.id)} />
            {restated.map((other) => (
              <div key={other.id} className={styles.restated}>
                <OtherClaim plant={plant} claim={other} isReplaced={false} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  ))
}

function GroupTitle({ name, title }: { name: GroupName; title: string }) {
  return name === 'rivals' ? <Marked kind="differ">{title}</Marked> : title
}
