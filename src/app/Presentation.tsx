import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useCallback, useLayoutEffect, useState } from 'react'
import { notesQuery } from '../data/notesQuery.ts'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Day } from '../plant/partialDate.ts'
import { Kiosk } from '../present/Kiosk.tsx'
import { Speaker } from '../present/Speaker.tsx'
import { Stage } from '../present/Stage.tsx'
import type { StageScene } from '../present/stageScene.ts'
import { CeilingOnStage, ceilingEvidence } from '../scenes/ceiling/CeilingOnStage.tsx'
import { FiguresOnStage, figuresEvidence } from '../scenes/figures/FiguresOnStage.tsx'
import { OpeningOnStage, openingEvidence, openingSteps } from '../scenes/opening/OpeningOnStage.tsx'
import { PeersOnStage, peersEvidence, peersSteps } from '../scenes/peers/PeersOnStage.tsx'
import { PeopleOnStage, peopleEvidence, peopleSteps } from '../scenes/people/PeopleOnStage.tsx'
import { PlaceOnStage, placeEvidence } from '../scenes/place/PlaceOnStage.tsx'
import { ProcessOnStage, processEvidence } from '../scenes/process/ProcessOnStage.tsx'
import { PromisesOnStage, promisesEvidence, promisesSteps } from '../scenes/promises/PromisesOnStage.tsx'
import { TimelineOnStage, timelineEvidence, timelineSteps } from '../scenes/timeline/TimelineOnStage.tsx'
import { WhatIfOnStage, whatIfEvidence } from '../scenes/whatif/WhatIfOnStage.tsx'
import { CarShapes } from '../ui/drawings/CarShapes.tsx'
import { inSite } from '../view/site.ts'
import { useViewPart } from '../view/useView.ts'
import { remember, remembered } from './device.ts'
import { lookBetweenLoops } from './offline.ts'
import type { SceneId } from './scenes.ts'
import { setTheme, useTheme } from './theme.ts'

const one = () => 1

const scenes: readonly (StageScene & { readonly id: SceneId })[] = [
  { id: 'opening', steps: () => openingSteps, evidence: openingEvidence, Component: OpeningOnStage },
  { id: 'figures', steps: one, evidence: figuresEvidence, Component: FiguresOnStage },
  { id: 'ceiling', steps: one, evidence: ceilingEvidence, Component: CeilingOnStage },
  { id: 'timeline', steps: timelineSteps, evidence: timelineEvidence, Component: TimelineOnStage },
  { id: 'promises', steps: promisesSteps, takesTurns: true, evidence: promisesEvidence, Component: PromisesOnStage },
  { id: 'whatif', steps: one, byChoice: true, evidence: whatIfEvidence, Component: WhatIfOnStage },
  { id: 'people', steps: peopleSteps, takesTurns: true, evidence: peopleEvidence, Component: PeopleOnStage },
  { id: 'process', steps: one, evidence: processEvidence, Component: ProcessOnStage },
  { id: 'peers', steps: peersSteps, takesTurns: true, evidence: peersEvidence, Component: PeersOnStage },
  { id: 'place', steps: one, evidence: placeEvidence, Component: PlaceOnStage },
]

interface Props {
  readonly plant: KnownPlant
  readonly today: Day
  /** Why the newest record could not be taken. */
  readonly failure: Error | null
}

/** The scenes in their order on the stage, in dark colours unless this device has chosen others. */
export function Presentation({ plant, today, failure }: Props) {
  const { t } = useSceneWords()
  const way = useViewPart(({ stage }) => stage?.way ?? null)
  const theme = useTheme()
  const [areOn, setOn] = useState(remembered('letterKeys') !== 'off')
  useLayoutEffect(wearColours, [])
  const props = {
    plant,
    scenes,
    nameOf: useCallback(
      (scene: string) => (scene === 'opening' ? t.stage.opening : t.nav[scene as Exclude<SceneId, 'opening'>]),
      [t],
    ),
    theme,
    onTheme: () => setTheme(theme === 'dark' ? 'light' : 'dark'),
    letterKeys: {
      areOn,
      onChange: (on: boolean) => {
        setOn(on)
        remember('letterKeys', on ? 'on' : 'off')
      },
    },
  }
  if (way === 'speaker') return <SpeakerWithNotes {...props} today={today} failure={failure} />
  return (
    <>
      <CarShapes />
      {way === 'kiosk' ? <Kiosk {...props} onLoop={lookBetweenLoops} /> : <Stage {...props} />}
    </>
  )
}

const notesOfScenes = notesQuery(inSite('data/notes.json'))

function SpeakerWithNotes(props: Omit<ComponentProps<typeof Speaker>, 'notes' | 'hasNoNotes'>) {
  const { data, failureCount } = useQuery(notesOfScenes)
  return <Speaker {...props} notes={data ?? null} hasNoNotes={failureCount > 0} />
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
