import { type ReactNode, useEffect } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../plant/asKnownOn.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Marked } from '../ui/Marked.tsx'
import { StageFrame } from '../ui/StageFrame.tsx'
import type { StageScene } from './stageScene.ts'

interface Props {
  readonly plant: KnownPlant
  readonly scene: StageScene
  readonly step: number
  readonly name: string
}

// Scenes come and go; what each was drawn from last outlives them, and the two records that any was drawn from last.
const drawnFrom = new WeakMap<StageScene, KnownPlant>()
let [latest, before]: (KnownPlant | null)[] = [null, null]

/** A scene; where it cannot be drawn from a record, as it was or can be drawn from the one before. */
export function GoodScene({ plant, scene, step, name }: Props) {
  const { t, format, language } = useSceneWords()
  const { Component } = scene
  const plain = (
    <StageFrame
      heading={name}
      fitted={language}
      evidence={<Marked kind="none">{t.paper.checked(format.dateOn(plant.checked))}</Marked>}
    >
      {t.stage.failed}
    </StageFrame>
  )
  const drawn = (one: KnownPlant) => (
    <Drawn onDrawn={() => keep(scene, one)}>
      <Component plant={one} step={Math.min(step, Math.max(1, scene.steps(one)) - 1)} />
    </Drawn>
  )
  return (
    <Boundary of={plant} fallback={<LastGood last={lastGood(scene, plant)} drawn={drawn} plain={plain} />}>
      {drawn(plant)}
    </Boundary>
  )
}

/** Says when its children have been drawn: those that threw have not. */
function Drawn({ onDrawn, children }: { onDrawn: () => void; children: ReactNode }) {
  useEffect(onDrawn)
  return children
}

interface LastGoodProps {
  readonly last: KnownPlant | null
  readonly drawn: (plant: KnownPlant) => ReactNode
  readonly plain: ReactNode
}

function LastGood({ last, drawn, plain }: LastGoodProps) {
  if (last === null) return plain
  return (
    <Boundary of={last} fallback={plain}>
      {drawn(last)}
    </Boundary>
  )
}

function keep(scene: StageScene, plant: KnownPlant): void {
  drawnFrom.set(scene, plant)
  if (plant !== latest) [latest, before] = [plant, latest]
}

function lastGood(scene: StageScene, broken: KnownPlant): KnownPlant | null {
  const isOfSameDay = (one: KnownPlant) => one.day === broken.day || !(isEarlier(one) || isEarlier(broken))
  return [drawnFrom.get(scene), latest, before].find((one) => one && one !== broken && isOfSameDay(one)) ?? null
}
