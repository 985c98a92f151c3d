import styles from './ChoiceSwitch.module.css'

interface Props<Choice extends string> {
  readonly name: string
  readonly labels: Readonly<Record<Choice, string>>
  /** In the order in which they stand. */
  readonly choices: readonly Choice[]
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

/** A few choices in a row, one of them pressed. */
export function ChoiceSwitch<Choice extends string>({ name, labels, choices, chosen, onChoose }: Props<Choice>) {
  return (
    <fieldset className={styles.switch}>
      <legend>{name}</legend>
      {choices.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {labels[choice]}
        </button>
      ))}
    </fieldset>
  )
}
