import { useLayoutEffect, useState } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { Stage } from '../present/Stage.tsx'
import type { StageScene } from '../present/stageScene.ts'
import { CeilingOnStage } from '../scenes/ceiling/CeilingOnStage.tsx'
import { FiguresOnStage } from '../scenes/figures/FiguresOnStage.tsx'
import { OpeningOnStage, openingSteps } from '../scenes/opening/OpeningOnStage.tsx'
import { PeersOnStage, peersSteps } from '../scenes/peers/PeersOnStage.tsx'
import { PeopleOnStage, peopleSteps } from '../scenes/people/PeopleOnStage.tsx'
import { PlaceOnStage } from '../scenes/place/PlaceOnStage.tsx'
import { ProcessOnStage } from '../scenes/process/ProcessOnStage.tsx'
import { TimelineOnStage, timelineSteps } from '../scenes/timeline/TimelineOnStage.tsx'
import { CarShapes } from '../ui/drawings/CarShapes.tsx'
import { remember, remembered } from './device.ts'
import type { SceneId } from './scenes.ts'
import { setTheme } from './theme.ts'

const one = () => 1

const scenes: readonly (StageScene & { readonly id: SceneId })[] = [
  { id: 'opening', steps: () => openingSteps, Component: OpeningOnStage },
  { id: 'figures', steps: one, Component: FiguresOnStage },
  { id: 'ceiling', steps: one, Component: CeilingOnStage },
  { id: 'timeline', steps: timelineSteps, Component: TimelineOnStage },
  { id: 'people', steps: peopleSteps, Component: PeopleOnStage },
  { id: 'process', steps: one, Component: ProcessOnStage },
  { id: 'peers', steps: peersSteps, Component: PeersOnStage },
  { id: 'place', steps: one, Component: PlaceOnStage },
]

/** The scenes in their order on the stage, in dark colours unless this device has chosen others. */
export function Presentation({ plant }: { plant: KnownPlant }) {
  const { t } = useSceneWords()
  const [areOn, setOn] = useState(remembered('letterKeys') !== 'off')
  useLayoutEffect(wearColours, [])
  return (
    <>
      <CarShapes />
      <Stage
        plant={plant}
        scenes={scenes}
        nameOf={(scene) => (scene === 'opening' ? t.stage.opening : t.nav[scene as Exclude<SceneId, 'opening'>])}
        onTheme={() => setTheme(document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark')}
        letterKeys={{
          areOn,
          onChange: (on) => {
            setOn(on)
            remember('letterKeys', on ? 'on' : 'off')
          },
        }}
      />
    </>
  )
}

/** Those that this device has chosen, else dark ones. */
function wearColours(): () => void {
  const { dataset } = document.documentElement
  dataset['theme'] = remembered('theme') ?? 'dark'
  return () => {
    // A choice that was made on the stage holds on the page too.
    if (remembered('theme') === null) delete dataset['theme']
  }
}
