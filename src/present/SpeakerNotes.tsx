import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { SceneNotes } from '../plant/notesSchema.ts'
import type { Statement } from '../plant/plantSchema.ts'
import { StatusMark } from '../ui/StatusMark.tsx'
import { evidenceOf } from './evidence.ts'
import styles from './Speaker.module.css'

/** What to say at a scene, what not, and what may be asked. */
export function SpeakerNotes({ notes }: { notes: SceneNotes }) {
  const { t, text, format } = useSceneWords()
  const words = t.stage.speaker
  return (
    <>
      <div className={styles.notes}>
        {notes.notes.map((one) => (
          <p key={one.en}>{text(one)}</p>
        ))}
      </div>
      <dl className={styles.said}>
        {notes.say.map((say, index) => {
          const not = notes.not[index]
          return (
            <div key={say.en}>
              <dt>{words.say}</dt>
              <dd>{format.quoted(text(say))}</dd>
              {not && (
                <>
                  <dt>{words.not}</dt>
                  <dd>{format.quoted(text(not))}</dd>
                </>
              )}
            </div>
          )
        })}
        {notes.protocol && (
          <div>
            <dt>{words.protocol}</dt>
            <dd>{text(notes.protocol)}</dd>
          </div>
        )}
        {notes.ifAsked.map(({ question, answer }) => (
          <div key={question.en}>
            <dt>{words.ifAsked}</dt>
            <dd>
              <b>{text(question)}</b> {text(answer)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

interface SourcesProps {
  readonly plant: KnownPlant
  readonly evidence: readonly (string | Statement)[]
  readonly onShow: (fact: string) => void
}

const markOrder = ['reported', 'announced', 'passed', 'none'] as const

/** What the scene rests on, by mark, with the numbers of the sources; a press shows the claims on the wall. */
export function SpeakerSources({ plant, evidence, onShow }: SourcesProps) {
  const words = useSceneWords()
  const { t, format } = words
  const { speaker } = t.stage
  const all = evidenceOf(words, plant, evidence)
  const sorted = markOrder.flatMap((mark) => all.flatMap((one) => (one.mark === mark ? [{ ...one, mark }] : [])))
  return (
    <dl className={styles.sources} aria-label={speaker.sources}>
      {sorted.map(({ fact, mark, about, value, source, rivals }) => {
        return (
          <div key={fact ?? about}>
            <dt>
              <StatusMark kind={mark} />
              <span data-visually="hidden">{t.grades[mark]}</span>
            </dt>
            <dd>
              {about}: {value}.{' '}
              {source !== null &&
                (fact === null ? (
                  speaker.source(format.number(source))
                ) : (
                  <button
                    type="button"
                    aria-label={`${speaker.source(format.number(source))}. ${speaker.showClaims(about)}`}
                    onClick={() => onShow(fact)}
                  >
                    {speaker.source(format.number(source))}
                  </button>
                ))}
            </dd>
            {rivals.length > 0 && (
              <>
                <dt>
                  <StatusMark kind="differ" />
                  <span data-visually="hidden">{t.grades.differ}</span>
                </dt>
                <dd>{speaker.others(format.list([...new Set(rivals.map(format.claim))]))}</dd>
              </>
            )}
          </div>
        )
      })}
    </dl>
  )
}
