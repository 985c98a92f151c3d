import { usePaperWords } from '../../i18n/paperWords.ts'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { byKnown } from '../../plant/figure.ts'
import type { Claim, Fact } from '../../plant/plantSchema.ts'
import { promiseOf } from '../../plant/promises.ts'
import { anyFigure, markOf } from '../../ui/claimWords.ts'
import { ClaimOnPaper } from './ClaimOnPaper.tsx'
import styles from './EveryClaim.module.css'
import { StatementOnPaper } from './StatementOnPaper.tsx'

/** What a screen opens behind each figure, for paper: all claims of all facts, and all words on record. */
export function EveryClaim({ plant }: { plant: KnownPlant }) {
  const paper = usePaperWords()
  return (
    <section className={styles.every} aria-labelledby="every-claim">
      <h3 id="every-claim">{paper.claims}</h3>
      <p className={styles.note}>{paper.claimsNote}</p>
      <div className={styles.columns}>
        {Object.entries(plant.facts)
          .filter(([, { claims }]) => claims.length > 0)
          .map(([id, fact]) => (
            <ClaimsOfFact key={id} plant={plant} id={id} fact={fact} />
          ))}
        {plant.statements.length > 0 && (
          <>
            <h4>{paper.statements}</h4>
            <ul>
              {plant.statements.map((statement) => (
                <StatementOnPaper key={statement.id} plant={plant} statement={statement} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function ClaimsOfFact({ plant, id, fact }: { plant: KnownPlant; id: string; fact: Fact }) {
  const { text } = useSceneWords()
  const figure = anyFigure(plant, id)
  const promise = promiseOf(plant, id)
  const replaced = promise?.steps.flatMap(({ claim, replaced }) => (replaced ? [claim.id] : [])) ?? []
  const others = byKnown<Claim>(plant, fact.claims).filter((claim) => claim !== figure?.claim)
  return (
    <>
      <h4>{text(fact.label)}</h4>
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
