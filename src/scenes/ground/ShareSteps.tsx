import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Grade } from '../../plant/milestones.ts'
import type { ShareYear } from '../../plant/shareYears.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import type { Opened } from '../../view/useOpened.ts'
import rows from './rows.module.css'
import styles from './ShareSteps.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly fact: string
  readonly shares: readonly ShareYear[]
  readonly opened: Opened
}

/** A share by year as steps of a whole: solid where reported, dashed where announced, an open slot where neither. */
export function ShareSteps({ plant, fact, shares, opened }: Props) {
  const { t, format, text } = useSceneWords()
  const { label, note } = plant.facts[fact] ?? {}
  if (label === undefined) return null
  const items = shares.map(({ year, share }) =>
    t.ground.shareItem(
      year,
      share === null ? t.ground.shareNone : `${format.claim(share.claim)}, ${t.ground.graded[share.grade]}`,
    ),
  )
  return (
    <>
      <h3>{text(label)}</h3>
      <p className={rows.note}>{t.ground.shareScale}</p>
      <div className={styles.steps} role="img" aria-label={t.ground.shares(text(label), items.join('; '))}>
        {shares.map(({ year, share }) => (
          <div key={year} className={styles.year}>
            <span className={styles.whole}>
              <span>{share === null ? '' : format.claim(share.claim)}</span>
              {share === null ? <OpenSlot /> : <Step percent={share.claim.value} grade={share.grade} />}
            </span>
            <span>{year}</span>
          </div>
        ))}
      </div>
      <FactButton plant={plant} fact={fact} opened={opened} />
      {note && <p className={rows.note}>{text(note)}</p>}
    </>
  )
}

function Step({ percent, grade }: { percent: number; grade: Grade }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      data-grade={grade}
      style={{ blockSize: `${Math.min(100, percent)}%` }}
      aria-hidden="true"
    >
      <rect width="100" height="100" />
      {grade === 'passed' && <path d="M0 100 100 0" />}
    </svg>
  )
}

function OpenSlot() {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" data-grade="none" aria-hidden="true">
      <path d="M0 0V100H100V0" />
    </svg>
  )
}
