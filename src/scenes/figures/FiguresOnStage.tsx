import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { scaleOf } from '../../plant/parcels.ts'
import { markOfClaim } from '../../ui/claimWords.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import { saidBy } from '../../ui/sayingWords.ts'
import { useOpened } from '../../view/useOpened.ts'
import { cardsOf } from './cards.ts'
import styles from './FiguresOnStage.module.css'

/** The four key figures, and what each comes to. */
export function FiguresOnStage({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t, format, text } = words
  const opened = useOpened('figures')
  const cards = cardsOf(words, scaleOf(plant), text(plant.plant.car))
  const said = new Map(
    cards.flatMap(({ figure }) => {
      if (figure === null) return []
      const [who, mark] = [saidBy(words, plant, figure.claim), markOfClaim(plant, figure.claim)]
      return [[`${mark} ${who}`, { who, mark }] as const]
    }),
  )
  return (
    <StageFrame
      heading={null}
      fitted={words.language}
      evidence={
        <>
          {[...said].map(([key, { who, mark }]) => (
            <Marked key={key} kind={mark}>
              {who}
            </Marked>
          ))}
          <Marked kind="derived">{t.stage.arithmetic}</Marked>
        </>
      }
    >
      <ul className={styles.figures}>
        {cards.map(({ fact, figure, derived }) => {
          const label = plant.facts[fact] === undefined ? fact : text(plant.facts[fact].label)
          if (figure === null) {
            return (
              <li key={fact}>
                <h2>{label}</h2>
                <p className={styles.derived}>
                  <Marked kind="none">{t.figures.none}</Marked>
                </p>
              </li>
            )
          }
          const { claim } = figure
          const { number, unit } = format.labelled(claim)
          return (
            <li key={fact} data-kind={claim.kind} data-room>
              <h2>
                <Marked kind={markOfClaim(plant, claim)}>
                  {label}
                  {claim.bound && `, ${t.bounds[claim.bound]}`}
                </Marked>
              </h2>
              <button
                type="button"
                id={opened.opener(fact)}
                className={styles.number}
                aria-expanded={opened.fact === fact}
                onClick={() => opened.toggle(fact)}
              >
                {number}
                {unit !== '' && <small> {unit}</small>}
              </button>
              {derived !== null && (
                <p className={styles.derived}>
                  <Marked kind="derived">{derived}</Marked>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </StageFrame>
  )
}

/** The four. */
export const figuresEvidence = () => ['investment', 'site-area', 'robots', 'capacity']
