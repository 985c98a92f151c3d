import { useEffect, useRef, useState } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { languages } from '../plant/languages.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { changeLanguage } from '../view/useLanguage.ts'
import { changeView, useViewPart } from '../view/useView.ts'
import { KeyList } from './KeyList.tsx'
import { Overview } from './Overview.tsx'
import { Progress } from './Progress.tsx'
import styles from './Stage.module.css'
import { StageClaims } from './StageClaims.tsx'
import { type Action, actionOf, digitOf } from './shortcuts.ts'
import { type StagePlace, type StageScene, stagePlace, stepped } from './stageScene.ts'
import { useHiddenCursor } from './useHiddenCursor.ts'
import { useSwipe } from './useSwipe.ts'
import { useWakeLock } from './useWakeLock.ts'

interface Props {
  readonly plant: KnownPlant
  readonly scenes: readonly StageScene[]
  readonly nameOf: (scene: string) => string
  readonly onTheme: () => void
  readonly letterKeys: { readonly areOn: boolean; readonly onChange: (areOn: boolean) => void }
}

type Cover = 'black' | 'white' | 'overview' | 'help' | null

/** One scene at a time, as large as the screen, moved by the keys that presenters and clickers send. */
export function Stage({ plant, scenes, nameOf, onTheme, letterKeys }: Props) {
  const { t, format, language } = useSceneWords()
  const scene = useViewPart(({ stage }) => stage?.scene ?? null) ?? ''
  const asked = useViewPart(({ stage }) => stage?.step ?? 0)
  const fact = useViewPart(({ open }) => open?.fact ?? null)
  const [cover, setCover] = useState<Cover>(null)
  const root = useRef<HTMLDivElement>(null)
  const at = stagePlace(scenes, plant, { scene, step: asked })
  const shown = scenes[at.index]
  const steps = shown?.steps(plant) ?? 1
  useStageLetters()
  useHiddenCursor(root)
  useWakeLock()

  const go = (stage: StagePlace) => {
    setCover(null)
    changeView({ stage, open: null })
  }
  const goTo = (index: number) => {
    const id = scenes[index]?.id
    if (id !== undefined) go({ scene: id, step: 0 })
  }
  const toggleCover = (name: Cover) => setCover((old) => (old === name ? null : name))
  /** Closes what lies over the scene; whether anything did. */
  const close = (): boolean => {
    setCover(null)
    if (cover === null && fact !== null) changeView({ open: null })
    return cover !== null || fact !== null
  }
  const actions: Readonly<Record<Action, (code: string) => void>> = {
    next: () => close() || go(stepped(scenes, plant, at, 1)),
    back: () => close() || go(stepped(scenes, plant, at, -1)),
    first: () => goTo(0),
    last: () => goTo(scenes.length - 1),
    scene: (code) => goTo(digitOf(code) - 1),
    black: () => toggleCover('black'),
    white: () => toggleCover('white'),
    full: toggleFullScreen,
    overview: () => toggleCover('overview'),
    language: () => changeLanguage(languages[(languages.indexOf(language) + 1) % languages.length] ?? language),
    theme: onTheme,
    help: () => toggleCover('help'),
    leave: () => close() || changeView({ stage: null }),
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event, letterKeys.areOn)
      if (action === null) return
      event.preventDefault()
      actions[action](event.code)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
  useSwipe(root, (way) => actions[way](''))

  if (shown === undefined) return null
  const { Component } = shown
  const place = t.stage.place(nameOf(shown.id), format.number(at.index + 1), format.number(scenes.length))
  return (
    <div ref={root} className={styles.stage} data-scene={shown.id}>
      <div inert={cover !== null || fact !== null}>
        <main className={styles.scene}>
          <Boundary of={shown} fallback={null}>
            <Component key={shown.id} plant={plant} step={at.step} />
          </Boundary>
        </main>
        <Progress count={scenes.length} at={at.index} onGo={goTo} nameOf={(index) => nameOf(scenes[index]?.id ?? '')} />
      </div>
      <p className={styles.place} role="status">
        {place}
        {steps > 1 && `, ${t.stage.step(format.number(at.step + 1), format.number(steps))}`}
      </p>
      {fact !== null && Object.hasOwn(plant.facts, fact) && (
        <StageClaims
          plant={plant}
          fact={fact}
          opener={`${shown.id}-${fact}`}
          onClose={() => changeView({ open: null })}
        />
      )}
      {(cover === 'black' || cover === 'white') && <div className={styles.blank} data-colour={cover} />}
      {cover === 'overview' && <Overview plant={plant} scenes={scenes} at={at.index} nameOf={nameOf} onGo={goTo} />}
      {cover === 'help' && <KeyList letterKeys={letterKeys} onClose={() => setCover(null)} />}
    </div>
  )
}

/** While it stands, one rem is the least letter of a stage (`Stage.module.css`). */
function useStageLetters(): void {
  useEffect(() => {
    const root = document.documentElement
    root.dataset['stage'] = ''
    return () => {
      delete root.dataset['stage']
    }
  }, [])
}

function toggleFullScreen(): void {
  const done =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen?.() : document.exitFullscreen()
  done?.catch(() => {})
}
