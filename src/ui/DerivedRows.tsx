import { type SceneWords, useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { amountOfTerm, type Derived, type Term } from '../plant/derived.ts'
import { type DerivedName, derivedFrom, derivedOf, type NamedDerived } from '../plant/derivedNames.ts'
import { amountIn, amountOf, rivalsOf } from '../plant/figure.ts'
import { scaleOf } from '../plant/parcels.ts'
import styles from './DerivedRows.module.css'
import { Marked } from './Marked.tsx'

/** What follows from a figure by arithmetic, each with its formula; and how far it would move on the other totals. */
export function DerivedRows({ plant, fact }: { plant: KnownPlant; fact: string }) {
  const words = useSceneWords()
  const { t } = words
  const scale = scaleOf(plant)
  const rows = derivedFrom(scale, fact)
  if (rows.length === 0) return null
  const all = derivedOf(scale)
  return (
    <>
      <h4 className={styles.title}>
        <Marked kind="derived">{t.ledger.derivedFromIt}</Marked>
      </h4>
      <dl className={styles.rows}>
        {rows.map(({ name, derived }) => (
          <div key={name}>
            <dt>{formulaText(words, derived, all)}</dt>
            <dd>{derivedText(words, name, derived.amount)}</dd>
          </div>
        ))}
      </dl>
      {fact === 'investment' && <RangeOnOthers plant={plant} />}
    </>
  )
}

/** A derived number in words. */
export function derivedText({ t, format }: SceneWords, name: DerivedName, amount: number): string {
  if (name.startsWith('investment')) return t.derived[name](format.amount(amount, 'USD'))
  return t.derived[name](name === 'fill' ? format.percent(amount) : format.measure(amount))
}

function RangeOnOthers({ plant }: { plant: KnownPlant }) {
  const { t, format } = useSceneWords()
  const [investment, capacity] = [amountOf(plant, 'investment'), amountOf(plant, 'capacity')]
  if (investment?.claim.unit !== 'USD' || capacity?.claim.unit !== 'vehicle/year') return null
  const each = rivalsOf(investment)
    .flatMap((rival) => amountIn(rival, investment.claim.unit, [investment.claim, ...investment.others]) ?? [])
    .map((amount) => amount / capacity.claim.value)
  if (each.length === 0) return null
  const [low, high] = [Math.min(...each), Math.max(...each)].map((amount) => format.amount(amount, 'USD'))
  return (
    <p className={styles.range}>
      <Marked kind="derived">
        {low === high ? t.ledger.oneOnOthers(String(low)) : t.ledger.rangeOnOthers(String(low), String(high))}
      </Marked>
    </p>
  )
}

function formulaText(words: SceneWords, { left, sign, right }: Derived, all: readonly NamedDerived[]): string {
  return `${termText(words, left, all)} ${sign} ${termText(words, right, all)}`
}

function termText(words: SceneWords, term: Term, all: readonly NamedDerived[]): string {
  const { t, format } = words
  if (term.of === 'figure') return format.claim({ ...term.figure.claim, bound: undefined })
  if (term.of === 'number') return term.name === 'months-in-year' ? t.formula.monthsInYear : t.formula.carsPerParcel
  const named = all.find(({ derived }) => derived === term.derived)
  return named === undefined ? format.measure(amountOfTerm(term)) : derivedText(words, named.name, term.derived.amount)
}
