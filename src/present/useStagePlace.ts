import { useViewPart } from '../view/useView.ts'
import type { StagePlace } from './stageScene.ts'

/** Where the presentation of the address is, and the fact whose claims are asked for in it. */
export function useStagePlace(): { place: StagePlace; fact: string | null } {
  const scene = useViewPart(({ stage }) => stage?.scene ?? null) ?? ''
  const step = useViewPart(({ stage }) => stage?.step ?? 0)
  const fact = useViewPart(({ open }) => open?.fact ?? null)
  return { place: { scene, step }, fact }
}
