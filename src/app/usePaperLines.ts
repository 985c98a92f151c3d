import { useLayoutEffect } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../plant/asKnownOn.ts'
import { cssString } from '../ui/cssString.ts'
import { usePrinting } from '../ui/usePrinting.ts'
import { carriedRecord, inSite } from '../view/site.ts'

const files = { '--paper-record': 'plant.json', '--paper-schema': 'plant.schema.json' }

/** Hands the styles for paper, while the page is put on it, what stands at the foot of each sheet and at the head of the first, and where the record lies. */
export function usePaperLines(plant: KnownPlant): void {
  const { t, format, text } = useSceneWords()
  const { paper } = t
  const date = format.dateOn(plant.checked)
  const earlier = isEarlier(plant) ? `. ${t.asKnown.band(format.date(plant.day))}` : ''
  const line = cssString(paper.line(t.headline(text(plant.plant.name)), date) + earlier)
  const checked = cssString(paper.checked(date))
  const { before, between, after } = paper.sheet
  const sheet = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`
  const isPrinting = usePrinting()
  useLayoutEffect(() => {
    // On a screen they would cost a look through the styles of the whole page.
    if (!isPrinting) return
    const { style } = document.documentElement
    const lines: Record<string, string> = { '--paper-line': line, '--paper-checked': checked, '--paper-sheet': sheet }
    for (const [name, file] of Object.entries(files)) lines[name] = cssString(placeOf(file))
    for (const [name, value] of Object.entries(lines)) style.setProperty(name, value)
    return () => {
      for (const name of Object.keys(lines)) style.removeProperty(name)
    }
  }, [isPrinting, line, checked, sheet])
}

/** A page in one file carries its record: on paper that is its name, not the folder of whoever prints it. */
function placeOf(file: string): string {
  return carriedRecord === null ? inSite(`data/${file}`) : decodeURIComponent(location.pathname.replace(/.*\//, ''))
}
