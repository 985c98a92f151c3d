import type { KnownPlant } from '../plant/asKnownOn.ts'
import { agrees, byKnown, type Figure, rivalsOf } from '../plant/figure.ts'
import type { AmountClaim, Claim } from '../plant/plantSchema.ts'

/** How other claims stand to the chosen one. Of a date or of words there is one group, the others. */
export type GroupName = 'rivals' | 'same' | 'reported' | 'announced' | 'others'

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
  if (!('value' in claim) || claim.period !== undefined) return [['others', others]]
  const amounts = others.filter((other) => 'value' in other)
  const rivals: readonly Claim[] = rivalsOf({ ...figure, claim, others: amounts })
  const all = [claim, ...amounts]
  const same: readonly Claim[] = amounts.filter(
    (other) => !rivals.includes(other) && other.kind === claim.kind && agrees(other, claim, all),
  )
  const rest = others.filter((other) => !rivals.includes(other) && !same.includes(other))
  return [
    ['rivals', rivals],
    ['same', same],
    ['reported', rest.filter(({ kind }) => kind === 'report')],
    ['announced', rest.filter(({ kind }) => kind === 'plan')],
  ]
}
