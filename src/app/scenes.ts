import type { ComponentType } from 'react'
import type { Messages } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'

export type SceneId = 'opening' | keyof Messages['nav']

export interface Scene {
  /** The same in its folder, in the address and in the navigation. */
  readonly id: SceneId
  readonly Component: ComponentType<{ plant: KnownPlant }>
}

/** The scenes that the navigation names, in the page's order. */
export const navigation = [
  'figures',
  'ceiling',
  'timeline',
  'promises',
  'process',
  'ground',
  'people',
  'peers',
  'market',
  'place',
  'method',
  'sources',
] as const satisfies readonly SceneId[]
