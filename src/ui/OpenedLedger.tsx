import type { KnownPlant } from '../plant/asKnownOn.ts'
import { ClaimLedger } from './ClaimLedger.tsx'
import type { Openable } from './FactOpener.tsx'
import styles from './OpenedLedger.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly opened: Openable & { readonly close: () => void }
}

/** The claims behind the fact that is open in a scene, in the page's own flow; nothing where none is. */
export function OpenedLedger({ plant, opened }: Props) {
  if (opened.fact === null || !Object.hasOwn(plant.facts, opened.fact)) return null
  return (
    <div className={styles.ledger}>
      <ClaimLedger plant={plant} fact={opened.fact} opener={opened.opener(opened.fact)} onClose={opened.close} />
    </div>
  )
}
