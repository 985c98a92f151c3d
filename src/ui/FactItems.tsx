import type { KnownPlant } from '../plant/asKnownOn.ts'
import { FactButton } from './FactButton.tsx'

interface Props {
  readonly plant: KnownPlant
  readonly facts: readonly string[]
  /** Which of them is open, and how one is opened. */
  readonly opened: {
    readonly fact: string | null
    readonly toggle: (fact: string) => void
    readonly opener: (fact: string) => string
  }
}

/** The items of a list of facts, each opening the claims behind it; facts without a claim are left out. */
export function FactItems({ plant, facts, opened }: Props) {
  return facts
    .filter((fact) => isOnRecord(plant, fact))
    .map((fact) => (
      <li key={fact}>
        <FactButton
          plant={plant}
          fact={fact}
          id={opened.opener(fact)}
          isOpen={opened.fact === fact}
          onToggle={() => opened.toggle(fact)}
        />
      </li>
    ))
}

export function isOnRecord(plant: KnownPlant, fact: string): boolean {
  return (plant.facts[fact]?.claims.length ?? 0) > 0
}
