import { useEffect, useState } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import styles from './Speaker.module.css'

interface Props {
  /** When the presentation began, on the scale of `performance.now()`; null before it. */
  readonly beganMs: number | null
  /** From when to when the scene on the wall is planned, and how long all of them are. */
  readonly planned: { readonly fromMs: number; readonly toMs: number; readonly allMs: number } | null
  readonly onRestart: () => void
}

/** The time of day, the time since the beginning, and how both stand to the plan. */
export function SpeakerClock({ beganMs, planned, onRestart }: Props) {
  const { t } = useSceneWords()
  const words = t.stage.speaker
  useEverySecond()
  const now = new Date()
  const elapsedMs = beganMs === null ? 0 : Math.max(0, performance.now() - beganMs)
  return (
    <div className={styles.clock}>
      <time title={words.clock}>{`${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`}</time>
      <div>
        <b role="timer" aria-label={words.elapsed}>
          {minutes(elapsedMs)}
        </b>{' '}
        {planned && words.of(minutes(planned.allMs))}
        {beganMs !== null && planned && (
          <p data-late={elapsedMs > planned.toMs}>{standing(words, elapsedMs, planned)}</p>
        )}
      </div>
      <button type="button" onClick={onRestart} aria-label={words.restart} title={words.restart}>
        ⟲
      </button>
    </div>
  )
}

interface StandingWords {
  readonly ahead: (time: string) => string
  readonly behind: (time: string) => string
  readonly onTime: string
}

function standing(words: StandingWords, elapsedMs: number, { fromMs, toMs }: { fromMs: number; toMs: number }): string {
  if (elapsedMs > toMs) return words.behind(minutes(elapsedMs - toMs))
  if (elapsedMs < fromMs) return words.ahead(minutes(fromMs - elapsedMs))
  return words.onTime
}

/** Minutes and seconds: 04:12. */
function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function useEverySecond(): void {
  const [, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn((turn) => turn + 1), 1000)
    return () => clearInterval(timer)
  }, [])
}
