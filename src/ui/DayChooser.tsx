import { useState } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { askedDay, dayBeside, knownDays } from '../plant/knownDays.ts'
import type { Day } from '../plant/partialDate.ts'
import { DateField } from './DateField.tsx'
import styles from './DayChooser.module.css'
import { useDay } from './useDay.ts'

interface Props {
  readonly plant: KnownPlant
  /** Whether all days on which something became known stand on one line, to go along. */
  readonly hasLine?: boolean
  /** Asks for a day, or with nothing for the day of the check. */
  readonly ask: (asof: Day | '') => void
}

/** Chooses the day as of which the record is shown: from one on which something became known to the next, or any. */
export function DayChooser({ plant, hasLine = false, ask }: Props) {
  const { t, format } = useSceneWords()
  const { asKnown } = t
  const show = useDay(plant, ask)
  const { newest, checked } = plant
  // What was asked for last, until the page shows it.
  const [asked, setAsked] = useState({ from: plant.day, to: plant.day })
  const day = asked.from === plant.day ? asked.to : plant.day
  const choose = (to: Day) => {
    setAsked({ from: plant.day, to })
    show(to)
  }
  const days = knownDays(newest)
  const [typed, setTyped] = useState<Day | null>(null)
  // While one types, the field holds days that are not yet whole.
  const type = (value: string) => {
    const whole = askedDay(newest, value)
    setTyped(whole === null ? value : null)
    if (whole !== null) choose(whole)
  }
  const step = (way: -1 | 1) => {
    const to = dayBeside(newest, day, way)
    return (
      <button type="button" aria-disabled={to === null} onClick={() => to !== null && choose(to)}>
        {way === 1 ? asKnown.later : asKnown.earlier}
      </button>
    )
  }
  const at = days.findLastIndex((one) => one <= day)
  return (
    <fieldset className={styles.chooser}>
      <legend data-visually={hasLine ? undefined : 'hidden'}>{asKnown.name}</legend>
      {hasLine && (
        <input
          type="range"
          aria-label={asKnown.stops}
          min={0}
          max={days.length - 1}
          value={at}
          aria-valuetext={format.date(day)}
          onChange={({ currentTarget }) => choose(days[Number(currentTarget.value)] ?? checked)}
        />
      )}
      <span className={styles.steps}>
        {step(-1)}
        <DateField
          label={asKnown.day}
          isLabelHidden
          min={days[0] ?? checked}
          max={checked}
          value={typed ?? day}
          onType={type}
          onBlur={() => setTyped(null)}
        />
        {step(1)}
      </span>
    </fieldset>
  )
}
