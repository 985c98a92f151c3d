import styles from './DateField.module.css'

interface Props {
  readonly label: string
  /** Where what stands around says enough to who sees it, the label is for the others. */
  readonly isLabelHidden?: boolean
  /** The first and the last day that may be chosen. */
  readonly min: string
  readonly max: string
  readonly value: string
  /** Called with what the field holds, which is empty while a day is not whole. */
  readonly onType: (value: string) => void
  readonly onBlur?: () => void
}

/** A day to be typed or picked, in the format of the reader's own device. A form is not sent without it. */
export function DateField({ label, isLabelHidden = false, onType, ...field }: Props) {
  return (
    <label>
      <span data-visually={isLabelHidden ? 'hidden' : undefined}>{label}</span>{' '}
      <input
        {...field}
        type="date"
        required
        className={styles.field}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
    </label>
  )
}
