import { useEffect, useRef } from 'react'
import { languageNames } from '../i18n/languageNames.ts'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { languages } from '../plant/languages.ts'
import { changeLanguage } from '../view/useLanguage.ts'
import styles from './Overview.module.css'
import { type StageScene, turnOf } from './stageScene.ts'

interface Props {
  readonly plant: KnownPlant
  readonly scenes: readonly StageScene[]
  readonly at: number
  readonly nameOf: (scene: string) => string
  readonly onGo: (index: number) => void
}

/** All scenes by number and name, to go to any of them, and the languages. */
export function Overview({ plant, scenes, at, nameOf, onGo }: Props) {
  const { t, format, language } = useSceneWords()
  const here = useRef<HTMLButtonElement>(null)
  useEffect(() => here.current?.focus(), [])
  return (
    <section className={styles.overview} role="dialog" aria-label={t.stage.keys.overview}>
      <ol>
        {scenes.map((scene, index) => {
          const steps = scene.steps(plant)
          return (
            <li key={scene.id}>
              <button
                ref={index === at ? here : null}
                type="button"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => onGo(index)}
              >
                <b>{!scene.byChoice && format.number(turnOf(scenes, index) + 1)}</b>
                <span>{nameOf(scene.id)}</span>
                <span className={styles.steps} aria-hidden="true">
                  {'▪'.repeat(steps)}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      <ul className={styles.languages} aria-label={t.stage.languages}>
        {languages.map((one) => (
          <li key={one}>
            <button
              type="button"
              lang={one}
              aria-current={one === language || undefined}
              onClick={() => changeLanguage(one)}
            >
              {languageNames[one].full}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
