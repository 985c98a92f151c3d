import { useState } from 'react'
import { type SceneWords, useSceneWords } from '../i18n/sceneWords.ts'
import { isEarlier } from '../plant/asKnownOn.ts'
import { ageOf } from '../plant/findings.ts'
import type { Notes } from '../plant/notesSchema.ts'
import { OlderRecordError } from '../plant/olderRecordError.ts'
import type { Day } from '../plant/partialDate.ts'
import { Marked } from '../ui/Marked.tsx'
import { ScrollRegion } from '../ui/ScrollRegion.tsx'
import { carriedRecord } from '../view/site.ts'
import { KeyList } from './KeyList.tsx'
import styles from './Speaker.module.css'
import { SpeakerHead } from './SpeakerHead.tsx'
import { SpeakerNotes, SpeakerSources } from './SpeakerNotes.tsx'
import type { StageProps } from './Stage.tsx'
import { inTurn, type StageScene, stagePlace, stepped, turnOf } from './stageScene.ts'
import { useAllLanguages } from './useAllLanguages.ts'
import { useOnline } from './useOnline.ts'
import { useSpeaker } from './useSpeaker.ts'
import { useWordsOf } from './useWordsOf.ts'
import { WallPicture } from './WallPicture.tsx'

interface Props extends StageProps {
  /** Null until they have come. */
  readonly notes: Notes | null
  /** They were asked for in vain. */
  readonly hasNoNotes: boolean
  readonly today: Day
  /** Why the newest record could not be taken. */
  readonly failure: Error | null
}

const plainRatio = 16 / 9

/** The presenter's window: what the wall shows and will show, what to say, how the time stands, and what only the presenter is to see. */
export function Speaker({ plant, scenes, nameOf, theme, letterKeys, notes, hasNoNotes, today, failure }: Props) {
  const words = useSceneWords()
  const { t, format, text, language } = words
  const { speaker } = t.stage
  const [isHelp, setHelp] = useState(false)
  const { at, fact, wall, beganMs, act, wish, restart } = useSpeaker(plant, scenes, letterKeys.areOn, (action) => {
    if (action === 'help') setHelp(!isHelp)
    if (action === 'leave') setHelp(false)
    return isHelp
  })
  const isOnline = useOnline()
  useAllLanguages()
  const age = ageOf(plant.checked, today)
  const wallWords = useWordsOf(wall?.language ?? language)
  const scene = scenes[at.index]
  if (scene === undefined) return null
  const next = stagePlace(scenes, plant, stepped(scenes, plant, at, 1))
  const isLast = next.index === at.index && next.step === at.step
  const nextScene = scenes[next.index] ?? scene
  const nextName =
    next.index === at.index
      ? t.stage.step(format.number(next.step + 1), format.number(scene.steps(plant)))
      : placeName(words, scenes, next.index, nameOf)
  const sceneNotes = notes?.[scene.id]
  const nextNote = next.index === at.index ? undefined : notes?.[nextScene.id]?.notes[0]
  const picture = {
    plant,
    scenes,
    nameOf,
    words: wallWords,
    theme: wall?.theme ?? theme,
    ratio: wall === null ? plainRatio : wall.widthPx / wall.heightPx,
  }
  return (
    <div className={styles.speaker} style={{ '--ratio': picture.ratio }}>
      <SpeakerHead
        checked={plant.checked}
        wall={wall}
        beganMs={beganMs}
        planned={plannedAt(notes, scenes, at.index)}
        isCovered={isHelp}
        onLanguage={(chosen) => wish({ language: chosen })}
        onBlank={() => act(wall?.blank ?? 'black', '')}
        onRestart={restart}
      />
      <Warnings>
        {!isOnline && carriedRecord === null && speaker.offline}
        {failure !== null &&
          t.status[failure instanceof OlderRecordError ? 'older' : 'notRenewed'](format.dateOn(plant.checked))}
        {age.stale && t.status.stale(format.dateOn(plant.checked), age.days, format.number(age.days))}
        {isEarlier(plant) && `${t.asKnown.band(format.date(plant.day))}. ${t.asKnown.notes}`}
        {hasNoNotes && notes === null && speaker.noNotes}
      </Warnings>
      <main className={styles.main} inert={isHelp}>
        <div className={styles.pictures}>
          <section className={styles.now} aria-label={speaker.now}>
            <WallPicture
              {...picture}
              size="large"
              index={at.index}
              step={at.step}
              fact={fact}
              blank={wall?.blank ?? null}
              name={placeName(words, scenes, at.index, nameOf)}
            />
          </section>
          <section className={styles.next}>
            <div>
              {!isLast && (
                <WallPicture
                  {...picture}
                  size="small"
                  index={next.index}
                  step={next.step}
                  fact={null}
                  blank={null}
                  name={nextName}
                />
              )}
            </div>
            <div>
              <h2>{isLast ? speaker.last : speaker.next(nextName)}</h2>
              {nextNote && <p>{text(nextNote)}</p>}
            </div>
          </section>
        </div>
        <ScrollRegion className={styles.words} name={speaker.notes}>
          {sceneNotes && <SpeakerNotes notes={sceneNotes} />}
          <SpeakerSources
            plant={plant}
            evidence={scene.evidence(plant, at.step)}
            onShow={(one) => wish({ fact: one })}
          />
        </ScrollRegion>
      </main>
      <nav className={styles.strip} aria-label={speaker.scenes} inert={isHelp}>
        <ol>
          {scenes.map((one, index) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={index === at.index ? 'step' : undefined}
                onClick={() => wish({ place: { scene: one.id, step: 0 }, fact: null })}
              >
                <WallPicture
                  {...picture}
                  size="small"
                  index={index}
                  step={one.takesTurns ? 0 : one.steps(plant) - 1}
                  fact={null}
                  blank={null}
                  name=""
                />
                <span>
                  {!one.byChoice && `${format.number(turnOf(scenes, index) + 1)} `}
                  {nameOf(one.id)}
                </span>
              </button>
            </li>
          ))}
        </ol>
        <button type="button" onClick={() => setHelp(true)}>
          {t.stage.keys.name}
        </button>
      </nav>
      {isHelp && <KeyList letterKeys={letterKeys} onClose={() => setHelp(false)} />}
    </div>
  )
}

/** A scene by its name and, where it takes its turn, its number. */
function placeName(
  { t, format }: SceneWords,
  scenes: readonly StageScene[],
  index: number,
  nameOf: StageProps['nameOf'],
) {
  const scene = scenes[index]
  const name = nameOf(scene?.id ?? '')
  if (scene?.byChoice) return name
  return t.stage.place(name, format.number(turnOf(scenes, index) + 1), format.number(inTurn(scenes).length))
}

/** What the presenter alone is to know, where there is anything. */
function Warnings({ children }: { children: readonly (string | false)[] }) {
  const { t } = useSceneWords()
  const said = children.filter((one) => one !== false)
  return (
    <div role="alert" aria-label={t.stage.speaker.warnings} className={styles.warnings}>
      {said.map((one) => (
        <p key={one}>
          <Marked kind="alert">{one}</Marked>
        </p>
      ))}
    </div>
  )
}

/** From when to when a scene is planned, by the notes of those before it. */
function plannedAt(notes: Notes | null, scenes: StageProps['scenes'], index: number) {
  if (notes === null) return null
  // What is shown by choice is in no plan.
  const ms = scenes.map(({ id, byChoice }) => (byChoice ? 0 : (notes[id]?.seconds ?? 0) * 1000))
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0)
  return { fromMs: sum(ms.slice(0, index)), toMs: sum(ms.slice(0, index + 1)), allMs: sum(ms) }
}
