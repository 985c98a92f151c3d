import type { KnownPlant } from './asKnownOn.ts'
import { gapsAbout } from './gapsAbout.ts'
import { isSetAside } from './isSetAside.ts'
import type { Text } from './languages.ts'
import type { Claim, Plant, WordsClaim } from './plantSchema.ts'

/** A fact that says where cars of the plant go, or are to go, with what is said. */
export interface ExportMarket {
  readonly fact: string
  readonly claims: readonly WordsClaim[]
}

export interface ExportMarkets {
  readonly markets: readonly ExportMarket[]
  readonly announced: readonly Text[]
  readonly reported: readonly Text[]
  /** What was looked for about them and is not on record. */
  readonly gaps: Plant['gaps']
}

/** The plant's markets as the record has them: `export-markets`, and what its map names besides. */
export function exportMarkets(plant: KnownPlant): ExportMarkets {
  const facts = [...new Set(['export-markets', ...(plant.map?.lands ?? []).flatMap(({ market }) => market ?? [])])]
  const markets = facts.flatMap((id): ExportMarket[] => {
    const fact = plant.facts[id]
    const claims = fact?.of === 'words' ? fact.claims.filter((claim) => !isSetAside(claim)) : []
    return claims.length === 0 ? [] : [{ fact: id, claims }]
  })
  const said = (kind: Claim['kind']) =>
    markets.flatMap(({ claims }) => claims.filter((claim) => claim.kind === kind).map(({ text }) => text))
  return {
    markets,
    announced: said('plan'),
    reported: said('report'),
    gaps: gapsAbout(plant, facts),
  }
}

/** Whether a country's market is reported, or only planned; null where nothing is known of it. */
export function marketKind(plant: KnownPlant, market: string | undefined): Claim['kind'] | null {
  const claims: readonly Claim[] = market === undefined ? [] : (plant.facts[market]?.claims ?? [])
  const kinds = claims.filter((claim) => !isSetAside(claim)).map(({ kind }) => kind)
  return kinds.includes('report') ? 'report' : (kinds[0] ?? null)
}
