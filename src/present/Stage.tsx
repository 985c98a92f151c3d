import { useEffect, useRef, useState } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../plant/asKnownOn.ts'
import { type Language, languages } from '../plant/languages.ts'
import { impossibleDay } from '../ui/impossibleDay.ts'
import { leaveStage } from '../view/enterStage.ts'
import { useImpossibleDay } from '../view/useImpossibleDay.ts'
import { changeLanguage, currentLanguage } from '../view/useLanguage.ts'
import { changeView, useViewPart } from '../view/useView.ts'
import { parseView } from '../view/view.ts'
import { ClaimList } from './ClaimList.tsx'
import { KeyList } from './KeyList.tsx'
import { Overview } from './Overview.tsx'
import styles from './Stage.module.css'
import { StagePicture } from './StagePicture.tsx'
import type { Action } from './shortcuts.ts'
import type { Wish } from './stageChannel.ts'
import { factIn, movedBy, type StagePlace, type StageScene, stagePlace } from './stageScene.ts'
import { steppedDay } from './steppedDay.ts'
import { useAllLanguages } from './useAllLanguages.ts'
import { useHeld } from './useHeld.ts'
import { useHiddenCursor } from './useHiddenCursor.ts'
import { useShortcuts } from './useShortcuts.ts'
import { isLed } from './useSpeaker.ts'
import { useSpeakerWindow } from './useSpeakerWindow.ts'
import { useStageLetters } from './useStageLetters.ts'
import { useStagePlace } from './useStagePlace.ts'
import { useSwipe } from './useSwipe.ts'
import { useWakeLock } from './useWakeLock.ts'
import { useWallChannel } from './useWallChannel.ts'
import { WindowLink } from './WindowLink.tsx'

export interface StageProps {
  readonly plant: KnownPlant
  readonly scenes: readonly StageScene[]
  readonly nameOf: (scene: string) => string
  readonly theme: 'light' | 'dark'
  readonly onTheme: () => void
  readonly letterKeys: { readonly areOn: boolean; readonly onChange: (areOn: boolean) => void }
}

type Cover = 'black' | 'white' | 'overview' | 'help' | 'claims' | 'window' | null

/** One scene at a time, as large as the screen, moved by the keys that presenters and clickers send. */
export function Stage({ plant: newest, scenes, nameOf, theme, onTheme, letterKeys }: StageProps) {
  const words = useSceneWords()
  const { language } = words
  const [cover, setCover] = useState<Cover>(null)
  const root = useRef<HTMLDivElement>(null)
  const { place, fact: asked } = useStagePlace()
  const asof = useViewPart((view) => view.asof)
  const scenario = useViewPart((view) => view.if)
  // A record that comes in mid-scene waits for the next one; another day is asked for here.
  const plant = useHeld(newest, `${place.scene} ${isEarlier(newest) ? newest.day : ''}`)
  const impossible = useImpossibleDay(plant)
  const at = stagePlace(scenes, plant, place)
  const fact = factIn(plant, asked)
  const shown = scenes[at.index]
  const speaker = useSpeakerWindow((isBlocked) =>
    setCover((old) => (isBlocked && old === null ? 'window' : !isBlocked && old === 'window' ? null : old)),
  )
  useStageLetters()
  useAllLanguages()
  useHiddenCursor(root)
  useWakeLock()

  // The page's scenario does not come onto the stage with another scene.
  const isChosen = useRef(shown?.byChoice === true)
  useEffect(() => {
    if (!isChosen.current && parseView(location.search).if !== '') changeView({ if: '' })
  }, [])

  const go = (stage: StagePlace) => {
    setCover(null)
    changeView({ stage: { way: 'present', ...stage }, open: null })
  }
  const open = (one: string | null) => {
    setCover(null)
    changeView({ open: one === null ? null : { scene: shown?.id ?? '', fact: one } })
  }
  const toggleCover = (name: Cover) => setCover((old) => (old === name ? null : name))
  /** Closes what lies over the scene; whether anything did. */
  const close = (): boolean => {
    if (cover === null && fact !== null) open(null)
    else setCover(null)
    return cover !== null || fact !== null
  }
  const act = (action: Action, code: string) => {
    impossible.forget()
    const to = movedBy(action, code, scenes, plant, at)
    if (to !== null) {
      if ((action === 'next' || action === 'back') && close()) return
      go(to)
    } else if (action === 'full') toggleFullScreen()
    else if (action === 'language') changeLanguage(nextLanguage())
    else if (action === 'theme') onTheme()
    else if (action === 'leave') close() || leaveStage(shown?.id ?? '')
    else if (action === 'window') speaker.open()
    // By the address: the day that it asked for last may not be shown yet.
    else if (action === 'day') changeView({ asof: steppedDay(plant.newest, asof, code) })
    else if (isCover(action)) toggleCover(action)
  }
  const fulfil = ({ place: to, fact: one, language: wanted }: Wish) => {
    if (to !== undefined) go(to)
    if (one !== undefined) open(one)
    if (wanted !== undefined) changeLanguage(wanted)
  }
  useShortcuts(letterKeys.areOn, act)
  useSwipe(root, (way) => act(way, ''))
  const blank = cover === 'black' || cover === 'white' ? cover : null
  useWallChannel({
    shown: { place: { scene: shown?.id ?? '', step: at.step }, fact, blank, language, theme, asof, if: scenario },
    act: (action, code) => isLed(action) && act(action, code),
    fulfil,
    onAsked: speaker.onAsked,
  })

  if (shown === undefined) return null
  return (
    <div ref={root} className={styles.stage} data-scene={shown.id}>
      <StagePicture
        plant={plant}
        scenes={scenes}
        at={at}
        fact={fact}
        nameOf={nameOf}
        told={impossible.isTold ? impossibleDay(words, plant) : null}
        isCovered={cover !== null}
        onGo={(scene) => go({ scene, step: 0 })}
        onClose={() => open(null)}
      />
      {blank && <div className={styles.blank} data-colour={blank} />}
      {cover === 'overview' && (
        <Overview
          plant={plant}
          scenes={scenes}
          at={at.index}
          nameOf={nameOf}
          onGo={(index) => go({ scene: scenes[index]?.id ?? '', step: 0 })}
        />
      )}
      {cover === 'help' && <KeyList letterKeys={letterKeys} onClose={() => setCover(null)} />}
      {cover === 'claims' && (
        <ClaimList
          plant={plant}
          evidence={shown.evidence(plant, at.step)}
          name={nameOf(shown.id)}
          onOpen={open}
          onClose={() => setCover(null)}
        />
      )}
      {cover === 'window' && <WindowLink onClose={() => setCover(null)} />}
    </div>
  )
}

/** After that of the address, whose words may be on their way. */
function nextLanguage(): Language {
  const now = currentLanguage()
  return languages[(languages.indexOf(now) + 1) % languages.length] ?? now
}

function isCover(action: Action): action is Exclude<Cover, null> & Action {
  return action === 'black' || action === 'white' || action === 'overview' || action === 'help' || action === 'claims'
}

function toggleFullScreen(): void {
  const done =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen?.() : document.exitFullscreen()
  done?.catch(() => {})
}
