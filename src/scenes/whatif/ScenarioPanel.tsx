import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { Scenario } from '../../plant/scenario.ts'
import {
  type Assumed,
  type Assumptions,
  curves,
  printAssumptions,
  rangesOf,
  type WhatIfGround,
} from '../../plant/whatIf.ts'
import { ChoiceSwitch } from '../../ui/ChoiceSwitch.tsx'
import { ScenarioMark } from '../../ui/ScenarioMark.tsx'
import { assumedText, spokenText } from './assumedWords.ts'
import { CopyLink } from './CopyLink.tsx'
import styles from './ScenarioPanel.module.css'
import { ScenarioResult } from './ScenarioResult.tsx'
import { openScenario, type Shaping } from './useScenario.ts'
import { ValueSlider } from './ValueSlider.tsx'

interface Props {
  readonly ground: WhatIfGround
  readonly scenario: Scenario
  readonly shaping: Shaping
  readonly onClose: () => void
}

/** Everything that the reader can assume, and what it comes to, within the dots of a scenario. */
export function ScenarioPanel({ ground, scenario, shaping, onClose }: Props) {
  const { t } = useSceneWords()
  const { assumptions, isSettled, bend, settle } = shaping
  return (
    <section className={styles.panel} aria-label={t.whatIf.labelled(t.whatIf.title)}>
      <div className={styles.about}>
        <h3>
          <ScenarioMark>{t.whatIf.title}</ScenarioMark>
        </h3>
        <p className={styles.label}>{t.whatIf.label}</p>
        <p data-print="none">{t.whatIf.intro}</p>
        <ChoiceSwitch
          name={t.whatIf.curve}
          labels={t.whatIf.curves}
          choices={curves}
          chosen={assumptions.curve}
          onChoose={bend}
        />
        <p className={styles.curve}>
          {t.whatIf.curve}: {t.whatIf.curves[assumptions.curve]}
        </p>
        <div className={styles.buttons} data-print="none">
          <button type="button" onClick={() => openScenario(ground)}>
            {t.whatIf.reset}
          </button>
          {/* What was said of the link is gone with the scenario that it was to. */}
          <CopyLink key={printAssumptions(assumptions)} settle={settle} />
          <button type="button" data-strong onClick={onClose}>
            {t.whatIf.close}
          </button>
        </div>
      </div>
      <Sliders ground={ground} shaping={shaping} />
      <ScenarioResult ground={ground} scenario={scenario} isSettled={isSettled} />
    </section>
  )
}

const assumed: readonly Assumed[] = ['today', 'months', 'level', 'expanded']

function Sliders({ ground, shaping }: Pick<Props, 'ground' | 'shaping'>) {
  const words = useSceneWords()
  const { t, format } = words
  const { assumptions, assume, settle } = shaping
  const ranges = rangesOf(ground.perYear)
  const endText: Readonly<Record<Assumed, (value: number) => string>> = {
    today: format.number,
    months: format.number,
    level: (value) => format.wholePercent(value / 100),
    expanded: format.number,
  }
  return (
    <div className={styles.sliders}>
      {assumed.map((name) => {
        const range = ranges[name]
        const value: Assumptions[Assumed] = assumptions[name]
        return (
          <ValueSlider
            key={name}
            name={t.whatIf.names[name]}
            text={assumedText(words, assumptions, name)}
            spoken={spokenText(words, ground, assumptions, name)}
            value={value ?? range.least}
            range={range}
            ends={[endText[name](range.least), endText[name](range.most)]}
            onValue={(next) => assume(name, next)}
            onEnd={settle}
          />
        )
      })}
      <p className={styles.expansion}>{t.whatIf.expansionNote}</p>
    </div>
  )
}
