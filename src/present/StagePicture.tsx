import { useSceneWords } from '../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../plant/asKnownOn.ts'
import { GoodScene } from './GoodScene.tsx'
import { Progress } from './Progress.tsx'
import styles from './Stage.module.css'
import { StageClaims } from './StageClaims.tsx'
import { type At, inTurn, type StageScene, turnOf } from './stageScene.ts'

interface Props {
  readonly plant: KnownPlant
  readonly scenes: readonly StageScene[]
  readonly at: At
  /** The fact whose claims lie over the scene. */
  readonly fact: string | null
  readonly nameOf: (scene: string) => string
  /** What stands over it for once. */
  readonly told?: string | null
  /** Something else lies over it, too. */
  readonly isCovered: boolean
  readonly onGo: (scene: string) => void
  readonly onClose: () => void
}

/** What an audience sees: a scene at a step, how far the presentation is, and the claims that were asked for. */
export function StagePicture({ plant, scenes, at, fact, nameOf, told = null, isCovered, onGo, onClose }: Props) {
  const { t, format } = useSceneWords()
  const scene = scenes[at.index]
  if (scene === undefined) return null
  const name = nameOf(scene.id)
  const steps = scene.steps(plant)
  const over = isEarlier(plant) ? t.asKnown.band(format.date(plant.day)) : told
  const turns = inTurn(scenes)
  const turn = turnOf(scenes, at.index)
  const place = scene.byChoice ? name : t.stage.place(name, format.number(turn + 1), format.number(turns.length))
  return (
    <>
      <div inert={isCovered || fact !== null} data-earlier={over !== null}>
        {over !== null && <p className={styles.day}>{over}</p>}
        <main className={styles.scene}>
          <GoodScene key={scene.id} plant={plant} scene={scene} step={at.step} name={name} />
        </main>
        <Progress
          count={turns.length}
          at={turn}
          onGo={(index) => onGo(turns[index]?.id ?? '')}
          nameOf={(index) => nameOf(turns[index]?.id ?? '')}
        />
      </div>
      <p className={styles.place} role="status">
        {place}
        {steps > 1 && `, ${t.stage.step(format.number(at.step + 1), format.number(steps))}`}
      </p>
      {fact !== null && <StageClaims plant={plant} fact={fact} opener={`${scene.id}-${fact}`} onClose={onClose} />}
    </>
  )
}
