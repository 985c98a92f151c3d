import { memo } from 'react'
import { type Words, WordsContext } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { CarShapes } from '../ui/drawings/CarShapes.tsx'
import { Preview } from './Preview.tsx'
import styles from './Stage.module.css'
import { StagePicture } from './StagePicture.tsx'
import type { StageScene } from './stageScene.ts'

interface Props {
  readonly plant: KnownPlant
  readonly scenes: readonly StageScene[]
  readonly index: number
  readonly step: number
  readonly fact: string | null
  readonly blank: 'black' | 'white' | null
  readonly nameOf: (scene: string) => string
  /** Those of the wall. */
  readonly words: Words
  readonly theme: 'light' | 'dark'
  readonly ratio: number
  readonly size: 'large' | 'small'
  /** What it is to the presenter. */
  readonly name: string
}

const nothing = () => {}

/** What the wall shows, or will show, in small. Drawn anew only when something of it is another. */
export const WallPicture = memo(function WallPicture(props: Props) {
  const { plant, scenes, index, step, fact, blank, nameOf, words, theme, ratio, size, name } = props
  return (
    <Preview name={name} size={size} ratio={ratio} theme={theme} language={words.language}>
      <WordsContext value={words}>
        <CarShapes />
        <div className={styles.stage} data-scene={scenes[index]?.id}>
          <StagePicture
            plant={plant}
            scenes={scenes}
            at={{ index, step }}
            fact={fact}
            nameOf={nameOf}
            isCovered={false}
            onGo={nothing}
            onClose={nothing}
          />
          {/* The presenter sees through it. */}
          {blank && <div className={styles.blank} data-colour={blank} style={{ opacity: 0.75 }} />}
        </div>
      </WordsContext>
    </Preview>
  )
})
