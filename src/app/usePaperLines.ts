import { useEffect } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { cssString } from '../ui/cssString.ts'
import { inSite } from '../view/site.ts'

const files = { '--paper-record': 'plant.json', '--paper-schema': 'plant.schema.json' }

/** Hands the styles for paper what stands at the foot of each sheet and at the head of the first, and where the record lies. */
export function usePaperLines(plant: KnownPlant): void {
  const { t, format, text } = useSceneWords()
  const { paper } = t
  const date = format.dateOn(plant.checked)
  const line = cssString(paper.line(t.headline(text(plant.plant.name)), date))
  const checked = cssString(paper.checked(date))
  const { before, between, after } = paper.sheet
  const sheet = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`
  useEffect(() => {
    const { style } = document.documentElement
    const lines: Record<string, string> = { '--paper-line': line, '--paper-checked': checked, '--paper-sheet': sheet }
    for (const [name, file] of Object.entries(files)) lines[name] = cssString(inSite(`data/${file}`))
    for (const [name, value] of Object.entries(lines)) style.setProperty(name, value)
    return () => {
      for (const name of Object.keys(lines)) style.removeProperty(name)
    }
  }, [line, checked, sheet])
}
