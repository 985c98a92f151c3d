import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { GroundLength } from '../../plant/groundLengths.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './LengthLines.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly lengths: readonly GroundLength[]
  readonly opened: Opened
}

/** Each length as a line against the longest, under its words. */
export function LengthLines({ plant, lengths, opened }: Props) {
  return (
    <ul className={styles.lengths}>
      {lengths.map(({ fact, figure, fraction }) => (
        <li key={fact}>
          <FactButton plant={plant} fact={fact} opened={opened} />
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <path d={`M0 2H${fraction * 100}`} data-kind={figure.claim.kind} />
          </svg>
        </li>
      ))}
    </ul>
  )
}
