import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Claim, Statement } from '../plant/plantSchema.ts'
import styles from './Quotation.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly saying: Claim | Statement
  readonly className?: string | undefined
  /** In a run of words it is no block. */
  readonly form?: 'block' | 'run'
}

/** Words as they were said, in their own language; in another language than the page's, with our translation below. */
export function Quotation({ plant, saying, className, form = 'block' }: Props) {
  const { t, format, language } = useSceneWords()
  const own = plant.sources[saying.source]?.language
  const translation = own === language ? undefined : saying.translation?.[language]
  // What a reporter said about somebody's words begins within the sentence.
  const write = 'form' in saying && saying.form === 'reported' ? (words: string) => `… ${words}` : format.quoted
  const [Words, Translation] = form === 'block' ? (['blockquote', 'p'] as const) : (['q', 'span'] as const)
  return (
    <>
      <Words className={className} lang={own} data-form={'form' in saying ? saying.form : undefined}>
        {write(saying.quote)}
      </Words>
      {translation !== undefined && (
        <Translation className={styles.translation} data-form={form}>
          <span className={styles.ours}>{t.ourTranslation}:</span> {write(translation)}
        </Translation>
      )}
    </>
  )
}
