import type { KnownPlant } from '../plant/asKnownOn.ts'
import { isOnRecord } from '../plant/isOnRecord.ts'
import { FactButton } from './FactButton.tsx'
import type { Openable } from './FactOpener.tsx'

interface Props {
  readonly plant: KnownPlant
  readonly facts: readonly string[]
  readonly opened: Openable
}

/** The items of a list of facts, each opening the claims behind it; facts without a claim are left out. */
export function FactItems({ plant, facts, opened }: Props) {
  return facts
    .filter((fact) => isOnRecord(plant, fact))
    .map((fact) => (
      <li key={fact}>
        <FactButton plant={plant} fact={fact} opened={opened} />
      </li>
    ))
}
