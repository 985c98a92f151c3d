import { Fragment } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { byKnown } from '../../plant/figure.ts'
import type { Claim } from '../../plant/plantSchema.ts'
import { promiseOf } from '../../plant/promises.ts'
import { anyFigure, markOf } from '../../ui/claimWords.ts'
import { StatementRun } from '../../ui/StatementRun.tsx'
import { ClaimOnPaper } from './ClaimOnPaper.tsx'
import styles from './EveryClaim.module.css'
import { factsByScene } from './factsByScene.ts'

/** What a screen opens behind each figure, for paper: all claims of all facts as the page opens them, and all words on record. */
export function EveryClaim({ plant }: { plant: KnownPlant }) {
  const { t } = useSceneWords()
  const { paper } = t
  const titles: Readonly<Record<string, string>> = t.nav
  const claimed = Object.keys(plant.facts).filter((id) => plant.facts[id]?.claims.length)
  return (
    <section className={styles.every} aria-labelledby="every-claim">
      <h3 id="every-claim">{paper.claims}</h3>
      <p className={styles.note}>{paper.claimsNote}</p>
      <div className={styles.columns}>
        {factsByScene(claimed, document).map(({ scene, facts }) => {
          const title = scene === null ? undefined : titles[scene]
          return (
            <Fragment key={scene}>
              {title && <h4>{title}</h4>}
              {facts.map((id) => (
                <ClaimsOfFact key={id} plant={plant} id={id} level={title ? 'h5' : 'h4'} />
              ))}
            </Fragment>
          )
        })}
        {plant.statements.length > 0 && (
          <>
            <h4>{paper.statements}</h4>
            <ul>
              {plant.statements.map((statement) => (
                <StatementRun key={statement.id} plant={plant} statement={statement} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function ClaimsOfFact({ plant, id, level: Heading }: { plant: KnownPlant; id: string; level: 'h4' | 'h5' }) {
  const { text } = useSceneWords()
  const fact = plant.facts[id]
  if (fact === undefined) return null
  const figure = anyFigure(plant, id)
  const promise = promiseOf(plant, id)
  const replaced = promise?.steps.flatMap(({ claim, replaced }) => (replaced ? [claim.id] : [])) ?? []
  const others = byKnown<Claim>(plant, fact.claims).filter((claim) => claim !== figure?.claim)
  return (
    <>
      <Heading className={styles.fact}>{text(fact.label)}</Heading>
      {fact.note && <p className={styles.note}>{text(fact.note)}</p>}
      <ul>
        {figure && <ClaimOnPaper plant={plant} claim={figure.claim} kind={markOf(plant, id, fact, figure)} />}
        {others.reverse().map((claim) => (
          <ClaimOnPaper
            key={claim.id}
            plant={plant}
            claim={claim}
            kind={claim.kind === 'report' ? 'reported' : 'announced'}
            isReplaced={replaced.includes(claim.id)}
          />
        ))}
      </ul>
    </>
  )
}
