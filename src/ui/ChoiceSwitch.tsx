import styles from './ChoiceSwitch.module.css'

interface Props<Choice extends string> {
  readonly name: string
  /** Where the choices say enough to who sees them, the name is for the others. */
  readonly isNameHidden?: boolean
  readonly labels: Readonly<Record<Choice, string>>
  /** In the order in which they stand. */
  readonly choices: readonly Choice[]
  readonly chosen: Choice
  readonly onChoose: (choice: Choice) => void
}

/** A few choices in a row, one of them pressed. */
export function ChoiceSwitch<Choice extends string>(props: Props<Choice>) {
  const { name, isNameHidden = false, labels, choices, chosen, onChoose } = props
  return (
    <fieldset className={styles.switch}>
      <legend data-visually={isNameHidden ? 'hidden' : undefined}>{name}</legend>
      {choices.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {labels[choice]}
        </button>
      ))}
    </fieldset>
  )
}
