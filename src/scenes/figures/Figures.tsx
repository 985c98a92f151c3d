import { lazy, Suspense } from 'react'
import { withSceneWords } from '../../i18n/sceneWords.ts'
import { useWords } from '../../i18n/words.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { fieldOf, scaleOf } from '../../plant/parcels.ts'
import { currentLanguage } from '../../view/useLanguage.ts'
import { useOpened } from '../../view/useOpened.ts'
import { cardsOf } from './cards.ts'
import { FigureCard } from './FigureCard.tsx'
import styles from './Figures.module.css'

const ClaimLedger = lazy(() =>
  withSceneWords(currentLanguage(), import('../../ui/ClaimLedger.tsx')).then((module) => ({
    default: module.ClaimLedger,
  })),
)

/** The four key figures, each a card that stands by itself, and the claims behind the one that is open. */
export function Figures({ plant }: { plant: KnownPlant }) {
  const words = useWords()
  const opened = useOpened('figures')
  const scale = scaleOf(plant)
  const rows = fieldOf(scale)?.rows ?? 5
  return (
    <section id="figures" className={styles.figures} aria-label={words.t.figures.name} style={{ '--field-rows': rows }}>
      <ul className={styles.cards}>
        {cardsOf(words, scale, words.text(plant.plant.car)).map((card) => (
          <FigureCard key={card.fact} plant={plant} card={card} opened={opened} />
        ))}
      </ul>
      {opened.fact !== null && Object.hasOwn(plant.facts, opened.fact) && (
        <div className={styles.ledger}>
          <Suspense>
            <ClaimLedger plant={plant} fact={opened.fact} opener={opened.opener(opened.fact)} onClose={opened.close} />
          </Suspense>
        </div>
      )}
    </section>
  )
}
