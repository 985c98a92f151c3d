import { useEffect } from 'react'
import { usePaperWords } from '../i18n/paperWords.ts'
import { useWords } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { cssString } from '../ui/cssString.ts'

const files = { '--paper-record': 'plant.json', '--paper-schema': 'plant.schema.json' }

/** Hands the styles for paper what stands at the foot of each sheet and at the head of the first, and where the record lies. */
export function usePaperLines(plant: KnownPlant): void {
  const { t, format, text } = useWords()
  const paper = usePaperWords()
  const date = format.date(plant.checked)
  const [before, between, after] = paper.sheet.map(cssString)
  const line = cssString(paper.line(t.headline(text(plant.plant.name)), date))
  const checked = cssString(paper.checked(date))
  const sheet = `${before} counter(page) ${between} counter(pages) ${after}`
  useEffect(() => {
    const { style } = document.documentElement
    const lines: Record<string, string> = { '--paper-line': line, '--paper-checked': checked, '--paper-sheet': sheet }
    for (const [name, file] of Object.entries(files)) lines[name] = cssString(addressOf(file))
    for (const [name, value] of Object.entries(lines)) style.setProperty(name, value)
    return () => {
      for (const name of Object.keys(lines)) style.removeProperty(name)
    }
  }, [line, checked, sheet])
}

/** In full: on paper there is no page for it to be relative to. */
function addressOf(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}data/${file}`, document.baseURI).href
}
