import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { filtered, type PromiseFilter, promisers } from '../../plant/promiseFilter.ts'
import { type HistoryState, historyStates, type PromiseHistory } from '../../plant/promiseHistories.ts'
import { ChoiceSwitch } from '../../ui/ChoiceSwitch.tsx'
import { partyName } from '../../ui/sayingWords.ts'
import { changeView } from '../../view/useView.ts'
import styles from './PromiseChoices.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly histories: readonly PromiseHistory[]
  readonly filter: PromiseFilter
}

/** Whose promises are shown, and in which state; beside each choice, how many it would show. */
export function PromiseChoices({ plant, histories, filter }: Props) {
  const words = useSceneWords()
  const { t, format } = words
  const numbered = (name: string, asked: PromiseFilter) =>
    t.promises.choice(name, format.number(filtered(plant, histories, asked).length))
  const nameOf = (who: string) => {
    const stakeholder = plant.stakeholders.find(({ id }) => id === who)
    return stakeholder === undefined ? t.promises.others : partyName(words, plant, stakeholder.party, 'short')
  }
  const whose = ['', ...promisers(plant)]
  const states: readonly ('' | HistoryState)[] = [
    '',
    ...historyStates.filter((state) => histories.some((history) => history.state === state)),
  ]
  return (
    <div className={styles.choices} data-print="none">
      <ChoiceSwitch
        name={t.promises.whoName}
        labels={Object.fromEntries(
          whose.map((who) => [
            who,
            numbered(who === '' ? t.promises.all : nameOf(who), { ...filter, who: who === '' ? null : who }),
          ]),
        )}
        choices={whose}
        chosen={filter.who ?? ''}
        onChoose={(who) => changeView({ who })}
      />
      <ChoiceSwitch
        name={t.promises.stateName}
        labels={
          Object.fromEntries(
            states.map((state) => [
              state,
              numbered(state === '' ? t.promises.all : t.promises.states[state], {
                ...filter,
                state: state === '' ? null : state,
              }),
            ]),
          ) as Record<(typeof states)[number], string>
        }
        choices={states}
        chosen={filter.state ?? ''}
        onChoose={(state) => changeView({ state })}
      />
    </div>
  )
}
