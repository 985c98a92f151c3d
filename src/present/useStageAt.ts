import type { KnownPlant } from '../plant/asKnownOn.ts'
import { useViewPart } from '../view/useView.ts'
import { type At, type StageScene, stagePlace } from './stageScene.ts'

/** Where the presentation of the address is, and the fact whose claims are open in it. */
export function useStageAt(scenes: readonly StageScene[], plant: KnownPlant): { at: At; fact: string | null } {
  const scene = useViewPart(({ stage }) => stage?.scene ?? null) ?? ''
  const step = useViewPart(({ stage }) => stage?.step ?? 0)
  const fact = useViewPart(({ open }) => open?.fact ?? null)
  const isKnown = fact !== null && Object.hasOwn(plant.facts, fact)
  return { at: stagePlace(scenes, plant, { scene, step }), fact: isKnown ? fact : null }
}
