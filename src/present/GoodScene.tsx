import { type ReactNode, useEffect, useRef } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
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

/** A scene; where it cannot be drawn from a record, as it was drawn from the last one that it could be. */
export function GoodScene({ plant, scene, step, name }: Props) {
  const { t, format, language } = useSceneWords()
  const good = useRef<KnownPlant | null>(null)
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
    <Drawn
      onDrawn={() => {
        good.current = one
      }}
    >
      <Component plant={one} step={step} />
    </Drawn>
  )
  return (
    <Boundary of={plant} fallback={<LastGood of={plant} last={good.current} drawn={drawn} plain={plain} />}>
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
  readonly of: KnownPlant
  readonly last: KnownPlant | null
  readonly drawn: (plant: KnownPlant) => ReactNode
  readonly plain: ReactNode
}

function LastGood({ of, last, drawn, plain }: LastGoodProps) {
  if (last === null || last === of) return plain
  return (
    <Boundary of={last} fallback={plain}>
      {drawn(last)}
    </Boundary>
  )
}
