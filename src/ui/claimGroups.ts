import type { KnownPlant } from '../plant/asKnownOn.ts'
import { byKnown, type Figure, rivalsOf } from '../plant/figure.ts'
import type { AmountClaim, Claim } from '../plant/plantSchema.ts'

/** How other claims stand to the chosen one: they say otherwise, they say the same, or they came before it. */
export type GroupName = 'rivals' | 'same' | 'before' | 'others'

export interface ClaimGroup {
  readonly name: GroupName
  /** Latest first; each with the claims that only give it in another unit. */
  readonly claims: readonly { readonly claim: Claim; readonly restated: readonly AmountClaim[] }[]
}

/** The other claims of a figure, in groups; empty groups are left out. */
export function claimGroups(plant: KnownPlant, figure: Figure): ClaimGroup[] {
  const others = byKnown(plant, figure.others).reverse()
  const amounts = others.filter((claim) => 'value' in claim)
  const isRestatement = (claim: Claim) => 'restates' in claim && others.some(({ id }) => id === claim.restates)
  const group = (name: GroupName, claims: readonly Claim[]): ClaimGroup => ({
    name,
    claims: claims
      .filter((claim) => !isRestatement(claim))
      .map((claim) => ({ claim, restated: amounts.filter(({ restates }) => restates === claim.id) })),
  })
  return groupsOf(figure, others)
    .map(([name, claims]) => group(name, claims))
    .filter(({ claims }) => claims.length > 0)
}

function groupsOf(figure: Figure, others: readonly Claim[]): [GroupName, readonly Claim[]][] {
  const { claim } = figure
  if ('date' in claim) return [['before', others]]
  if (!('value' in claim) || claim.period !== undefined) return [['others', others]]
  const rivals: readonly Claim[] = rivalsOf({ ...figure, claim, others: others.filter((other) => 'value' in other) })
  const rest = others.filter((other) => !rivals.includes(other))
  return [
    ['rivals', rivals],
    ['same', rest.filter(({ kind }) => kind === claim.kind)],
    ['before', rest.filter(({ kind }) => kind !== claim.kind)],
  ]
}
