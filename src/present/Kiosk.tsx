import { useEffect, useMemo, useRef, useState } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import { changeLanguage } from '../view/useLanguage.ts'
import { changeView, useViewPart } from '../view/useView.ts'
import { ClaimList } from './ClaimList.tsx'
import styles from './Kiosk.module.css'
import { KioskSeam } from './KioskSeam.tsx'
import { isLit, kioskPlan, loopOf } from './kioskPlan.ts'
import { Overview } from './Overview.tsx'
import stageStyles from './Stage.module.css'
import type { StageProps } from './Stage.tsx'
import { StagePicture } from './StagePicture.tsx'
import type { Action } from './shortcuts.ts'
import { type At, factIn, movedBy, stagePlace } from './stageScene.ts'
import { useAllLanguages } from './useAllLanguages.ts'
import { useExploring } from './useExploring.ts'
import { useHeld } from './useHeld.ts'
import { useHiddenCursor } from './useHiddenCursor.ts'
import { useMinute } from './useMinute.ts'
import { useNewerVersion } from './useNewerVersion.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useStageLetters } from './useStageLetters.ts'
import { useSwipe } from './useSwipe.ts'
import { useWakeLock } from './useWakeLock.ts'

interface Props extends Pick<StageProps, 'plant' | 'scenes' | 'nameOf' | 'letterKeys'> {
  /** What else is to be done between two loops. */
  readonly onLoop: () => void
}

/** How far the frame has moved from its place in each loop, in px: no letter stands in one place for weeks. */
const shifts = ['0 0', '8px 0', '8px 8px', '0 8px'] as const
/** How long the end of a loop stays, at most. */
const seamMs = 6000

/** The scenes by themselves, for ever: who touches it explores, and after a minute it goes on from the beginning. */
export function Kiosk({ plant: newest, scenes: all, nameOf, letterKeys, onLoop }: Props) {
  const { t, language } = useSceneWords()
  const [seconds, wanted, hours] = [
    useViewPart((view) => view.seconds),
    useViewPart((view) => view.scenes),
    useViewPart((view) => view.hours),
  ]
  const plan = useMemo(() => kioskPlan({ seconds, scenes: wanted, hours }, all), [seconds, wanted, hours, all])
  const { scenes } = plan
  const fact = useViewPart(({ open }) => open?.fact ?? null)
  const [turn, setTurn] = useState({ loop: 0, index: 0 })
  const [explored, setExplored] = useState<At | null>(null)
  const [cover, setCover] = useState<'overview' | 'claims' | null>(null)
  const first = useRef(language)
  const root = useRef<HTMLDivElement>(null)
  // What comes in between, a new record among it, waits for the next loop.
  const plant = useHeld(newest, turn.loop)
  const loop = useMemo(() => loopOf(plan, plant, turn.loop), [plan, plant, turn.loop])
  const versions = useNewerVersion(turn.loop, root)
  useEffect(() => {
    if (turn.loop > 0) onLoop()
  }, [turn.loop, onLoop])
  const minute = useMinute()
  useStageLetters()
  useAllLanguages()
  useHiddenCursor(root)
  useWakeLock()

  const isExploring = useExploring(() => {
    setCover(null)
    setExplored(null)
    setTurn((old) => ({ loop: old.loop + 1, index: 0 }))
    changeView({ open: null })
    changeLanguage(first.current)
  })
  const showing = loop[turn.index]
  const isReplaced = versions.shown !== null
  const isStill = isReplaced || versions.isHeld
  useEffect(() => {
    if (isExploring || isStill) return
    const timer = setTimeout(
      () =>
        setTurn(({ loop: at, index }) =>
          index < loop.length ? { loop: at, index: index + 1 } : { loop: at + 1, index: 0 },
        ),
      showing?.ms ?? Math.min(seamMs, plan.sceneMs),
    )
    return () => clearTimeout(timer)
  }, [isExploring, isStill, showing, loop.length, plan.sceneMs])

  const at = explored ?? showing ?? null
  const open = (one: string | null) => {
    setCover(null)
    changeView({ open: one === null ? null : { scene: scenes[at?.index ?? 0]?.id ?? '', fact: one } })
  }
  const go = (index: number, step = 0) => {
    setExplored({ index, step })
    open(null)
  }
  const act = (action: Action, code: string) => {
    const from = at ?? { index: 0, step: 0 }
    const to = movedBy(action, code, scenes, plant, from)
    if (to !== null) {
      const place = stagePlace(scenes, plant, to)
      go(place.index, place.step)
    } else if (action === 'overview' || action === 'claims') setCover(cover === action ? null : action)
    else if (action === 'leave') open(null)
  }
  useShortcuts(letterKeys.areOn, act)
  useSwipe(root, (way) => act(way, ''))

  const scene = at === null ? undefined : scenes[at.index]
  const asked = isExploring ? factIn(plant, fact) : null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the browser's own menu away
    <div
      ref={root}
      className={`${stageStyles.stage} ${styles.kiosk}`}
      data-scene={scene?.id ?? 'seam'}
      data-lit={isLit(plan.hours, minute)}
      onContextMenu={(event) => event.preventDefault()}
    >
      {!isReplaced && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys have the same by O
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys have the same by O
        <div
          className={styles.frame}
          style={{ translate: shifts[turn.loop % shifts.length] }}
          onClick={({ target }) => {
            if (target instanceof Element && target.closest('button, a, [role="dialog"]') === null) setCover('overview')
          }}
        >
          {at === null ? (
            <KioskSeam plant={plant} />
          ) : (
            <StagePicture
              plant={plant}
              scenes={scenes}
              at={at}
              fact={asked}
              nameOf={nameOf}
              isCovered={cover !== null}
              onGo={(id) => go(scenes.findIndex((one) => one.id === id))}
              onClose={() => open(null)}
            />
          )}
          {cover === 'overview' && (
            <Overview plant={plant} scenes={scenes} at={at?.index ?? 0} nameOf={nameOf} onGo={go} />
          )}
          {cover === 'claims' && scene && at && (
            <ClaimList
              plant={plant}
              evidence={scene.evidence(plant, at.step)}
              name={nameOf(scene.id)}
              onOpen={open}
              onClose={() => setCover(null)}
            />
          )}
          <div className={styles.night} />
        </div>
      )}
      {[versions.shown, versions.coming].map(
        (version) =>
          version !== null && (
            <VersionFrame key={version} version={version} isShown={version === versions.shown} name={t.stage.name} />
          ),
      )}
    </div>
  )
}

interface FrameProps {
  readonly version: number
  readonly isShown: boolean
  readonly name: string
}

/** The same wall in another build. Its address is that of the beginning: another one would load it anew before everybody. */
function VersionFrame({ version, isShown, name }: FrameProps) {
  const [address] = useState(() => versionAddress(version))
  return <iframe className={styles.version} data-version={version} data-shown={isShown} title={name} src={address} />
}

/** The same wall; the number keeps a browser from taking it for a page that frames itself. */
function versionAddress(version: number): string {
  const address = new URL(location.href)
  address.searchParams.set('version', `${version}`)
  return address.href
}
