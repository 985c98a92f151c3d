import { useEffect, useRef } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { amountOf } from '../plant/figure.ts'
import { ChosenClaim } from './ChosenClaim.tsx'
import styles from './ClaimLedger.module.css'
import { ClaimScale } from './ClaimScale.tsx'
import { CopyCitation } from './CopyCitation.tsx'
import { anyFigure, factLabel, figureValue } from './claimWords.ts'
import { DerivedRows } from './DerivedRows.tsx'
import { OtherClaims } from './OtherClaims.tsx'
import { RivalRows } from './RivalRows.tsx'
import { useEscape } from './useEscape.ts'

interface Props {
  readonly plant: KnownPlant
  readonly fact: string
  /** The id of the element that opened it and gets the focus back. */
  readonly opener: string
  readonly onClose: () => void
}

/** Everything on record behind one figure: the chosen claim in its own words, what follows from it, and all the others. */
export function ClaimLedger({ plant, fact: id, opener, onClose }: Props) {
  const words = useSceneWords()
  const { t, text } = words
  const heading = useRef<HTMLHeadingElement>(null)
  useEscape(onClose)
  useEffect(() => {
    heading.current?.focus()
    return () => {
      const element = document.getElementById(opener)
      // What lies in a closed fold takes no focus.
      element?.closest('details')?.setAttribute('open', '')
      element?.focus()
    }
  }, [opener])
  const fact = plant.facts[id]
  if (fact === undefined) return null
  const figure = anyFigure(plant, id)
  const label = factLabel(words, fact, figure)
  const title = figure === null ? t.figures.noneFor(label) : t.ledger.title(label, figureValue(words, figure))
  return (
    <section className={styles.ledger} aria-labelledby="ledger-heading" data-fact={id}>
      <header className={styles.head}>
        <h3 id="ledger-heading" ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <button type="button" className={styles.close} onClick={onClose}>
          {t.ledger.close}
        </button>
      </header>
      <div className={styles.chosen}>
        {figure !== null && <ChosenClaim plant={plant} fact={fact} figure={figure} />}
        {fact.note && <p className={styles.note}>{text(fact.note)}</p>}
      </div>
      <div className={styles.beside}>
        {fact.of === 'amount' && fact.series !== true && <ClaimScale figure={amountOf(plant, id)} />}
        <RivalRows plant={plant} fact={id} />
        <DerivedRows plant={plant} fact={id} />
      </div>
      {figure !== null && <OtherClaims plant={plant} figure={figure} />}
      <footer className={styles.foot}>
        {figure !== null && <CopyCitation key={figure.claim.id} plant={plant} claim={figure.claim} />}
        {plant.publishedBy && <a href={plant.publishedBy.contact}>{t.ledger.report}</a>}
      </footer>
    </section>
  )
}
