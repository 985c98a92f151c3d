import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { NumberedSource } from '../../plant/sources.ts'
import { addressText } from './addressText.ts'
import styles from './SourceEntry.module.css'

const factsNamed = 6

interface Props {
  readonly plant: KnownPlant
  readonly numbered: NumberedSource
  /** Where no link can be followed, its address is written out, and all that rests on it. */
  readonly isPrinting?: boolean
}

/** A source: publisher and date with its address, in which language, and what rests on it. */
export function SourceEntry({ plant, numbered, isPrinting = false }: Props) {
  const { t, text, format, language } = useSceneWords()
  const { number, source, facts } = numbered
  const shown = source.published && format.date(source.published)
  const date = shown && source.inferred ? t.sources.inferred(shown) : (shown ?? t.sources.undated)
  const name = `${text(source.publisher)}, ${date}`
  const foreign = source.language === language ? '' : ` (${t.sources.languages[source.language]})`
  const labels = facts
    .map((id) => plant.facts[id])
    .flatMap((fact) => (fact ? [text('subject' in fact ? fact.subject : fact.label)] : []))
  const more = labels.length - factsNamed
  const named =
    more > 1 && !isPrinting ? [...labels.slice(0, factsNamed), t.sources.moreFacts(format.number(more))] : labels
  return (
    <li id={`source-${number}`} className={styles.source}>
      <b>{format.number(number)}</b>
      <div>
        {source.url ? (
          <a href={source.url} rel="noopener noreferrer external">
            {name}
            {foreign}
          </a>
        ) : (
          <span>
            {name}
            {foreign}
          </span>
        )}
        {source.title && (
          <>
            {'. '}
            <cite lang={source.language}>{source.title}</cite>
          </>
        )}
        . {source.carries && `${t.sources.carries(text(source.carries))} `}
        {named.length > 0 && t.sources.facts(format.list(named))}
        {source.noLink && ` ${t.sources.noLink(text(source.noLink))}`}
        {isPrinting && source.url && (
          <div className={styles.address} data-address>
            {addressText(source.url)}
          </div>
        )}
      </div>
    </li>
  )
}
