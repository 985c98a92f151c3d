import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Claim, Statement } from '../plant/plantSchema.ts'
import { sourceNumber } from '../plant/sources.ts'
import styles from './SourceLine.module.css'
import { SourceRef } from './SourceRef.tsx'

interface Props {
  readonly plant: KnownPlant
  readonly saying: Claim | Statement
  readonly support?: Claim['support']
}

/** Where words were published, how well they are supported, and the way there. */
export function SourceLine({ plant, saying, support }: Props) {
  const { t, text } = useSceneWords()
  const source = plant.sources[saying.source]
  if (source === undefined) return null
  return (
    <p className={styles.line}>
      {t.ledger.carriedBy(text(source.publisher), source.carries ? text(source.carries) : null)}
      <SourceRef number={sourceNumber(plant, saying.source)} />. {support && `${t.ledger.support[support]}. `}
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer external">
          {t.ledger.openSource}
          <span data-visually="hidden"> {text(source.publisher)}</span>
        </a>
      ) : (
        <span>{source.noLink && t.ledger.noLink(text(source.noLink))}</span>
      )}
    </p>
  )
}
