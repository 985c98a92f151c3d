import { useWords } from '../../i18n/words.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { rivalSides } from '../../plant/figure.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { heardOn, partyName } from '../../ui/sayingWords.ts'
import type { Opened } from '../../view/useOpened.ts'
import type { Card } from './cards.ts'
import styles from './FigureCard.module.css'

/** A key figure: its label and mark, the number that opens its claims, two readings and who says so. */
export function FigureCard({ plant, card, opened }: { plant: KnownPlant; card: Card; opened: Opened }) {
  const words = useWords()
  const { t, format, text } = words
  const { figure } = card
  const isOpen = opened.fact === card.fact
  const fact = plant.facts[card.fact]
  const label = fact === undefined ? card.fact : text(fact.label)
  if (figure === null) {
    return (
      <li className={styles.card} data-kind="none">
        <div className={styles.label}>
          <h2>{label}</h2>
        </div>
        <p className={styles.slot}>
          <Marked kind="none">{t.figures.none}</Marked>
        </p>
      </li>
    )
  }
  const { claim } = figure
  const mark = claim.kind === 'report' ? 'reported' : 'announced'
  const { number, unit } = format.labelled(claim)
  const { lower, higher, apart } = rivalSides(figure)
  return (
    <li className={styles.card} data-kind={mark} data-open={isOpen}>
      <div className={styles.label}>
        <h2>
          {label}
          {claim.bound && <span>, {t.bounds[claim.bound]}</span>}
        </h2>
        <span className={styles.grade}>
          <Marked kind={mark}>{t.grades[mark]}</Marked>
        </span>
      </div>
      <button
        type="button"
        id={opened.opener(card.fact)}
        className={styles.number}
        aria-expanded={isOpen}
        aria-label={nameWith(unit === '' ? number : `${number} ${unit}`, t.figures.open(label, format.claim(claim)))}
        onClick={() => opened.toggle(card.fact)}
      >
        {number}
        {unit !== '' && <small> {unit}</small>}
      </button>
      <ul className={styles.readings}>
        <li>{card.perParcel !== null && <Marked kind="parcel">{card.perParcel}</Marked>}</li>
        <li>{card.derived !== null && <Marked kind="derived">{card.derived}</Marked>}</li>
      </ul>
      <p className={styles.source}>
        <span>
          {partyName(words, plant, claim.by, 'short')}
          {heardOn(words, claim, 'shortDate') && `, ${heardOn(words, claim, 'shortDate')}`}
          <SourceRef number={sourceNumber(plant, claim.source)} />
        </span>
        {lower + higher + apart > 0 && (
          <span className={styles.rivals}>
            <Marked kind="differ">{t.figures.rivals(lower, higher, apart)}</Marked>
          </span>
        )}
      </p>
    </li>
  )
}

/** A name that holds what is seen, so that who speaks to the page can say it (WCAG 2.5.3). */
function nameWith(seen: string, said: string): string {
  const words = (text: string) => ` ${text.replaceAll('\u00a0', ' ').replace(/[.,:;?](?= |$)/g, '')} `
  return words(said).includes(words(seen)) ? said : `${seen}. ${said}`
}
