import type { ComponentProps } from 'react'
import { languageNames } from '../i18n/languageNames.ts'
import { useSceneWords } from '../i18n/sceneWords.ts'
import { type Language, languages } from '../plant/languages.ts'
import type { Day } from '../plant/partialDate.ts'
import { Marked } from '../ui/Marked.tsx'
import { carriedRecord } from '../view/site.ts'
import { changeLanguage } from '../view/useLanguage.ts'
import { changeView } from '../view/useView.ts'
import styles from './Speaker.module.css'
import { SpeakerClock } from './SpeakerClock.tsx'
import type { Shown } from './stageChannel.ts'
import { wallAddress } from './WindowLink.tsx'

interface Props extends ComponentProps<typeof SpeakerClock> {
  /** When the record was checked. */
  readonly checked: Day
  /** Null where none is connected. */
  readonly wall: Shown | null
  readonly isCovered: boolean
  /** Another language for the wall. */
  readonly onLanguage: (language: Language) => void
  readonly onBlank: () => void
}

/** Which wall is led and in which language, how the time stands, and what blanks the wall or ends. */
export function SpeakerHead({ checked, wall, isCovered, onLanguage, onBlank, ...clock }: Props) {
  const { t, format, language } = useSceneWords()
  const { speaker } = t.stage
  return (
    <header className={styles.head} inert={isCovered}>
      <h1>{t.stage.keys.window}</h1>
      <p role="status">
        {wall === null ? (
          <Marked kind="none">{speaker.alone}</Marked>
        ) : (
          <Marked kind="reported">{speaker.connected(`${wall.widthPx} × ${wall.heightPx}`)}</Marked>
        )}
      </p>
      {wall === null ? (
        <a href={wallAddress()} target="_blank" rel="noreferrer">
          {speaker.openWall}
        </a>
      ) : (
        <LanguageChoice label={speaker.wallIn} chosen={wall.language} onChoose={onLanguage} />
      )}
      <LanguageChoice label={speaker.notesIn} chosen={language} onChoose={changeLanguage} />
      {carriedRecord !== null && <p>{t.footer.carried(format.dateOn(checked), carriedRecord)}</p>}
      <div className={styles.right}>
        <SpeakerClock {...clock} />
        <div className={styles.ends}>
          <button type="button" disabled={wall === null} onClick={onBlank}>
            {wall?.blank ? speaker.unblank : speaker.blank}
          </button>
          <button type="button" data-strong onClick={end}>
            {speaker.end}
          </button>
        </div>
      </div>
    </header>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly chosen: Language
  readonly onChoose: (language: Language) => void
}

/** Buttons, because a list that keeps the focus would take the keys of a clicker for itself. */
function LanguageChoice({ label, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === chosen} onClick={() => onChoose(one)}>
          {languageNames[one].short} <span data-visually="hidden">{languageNames[one].full}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** The wall goes on; where the browser keeps this window open, it becomes the page. */
function end(): void {
  window.close()
  changeView({ stage: null, open: null })
}
