import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { configure, render, screen } from './testingLibrary.tsx'
import '../src/app/LaterScenes.tsx'
import { Page } from '../src/app/Page.tsx'
import { asKnownOn } from '../src/plant/asKnownOn.ts'
import { parsePlantJson } from '../src/plant/parsePlant.ts'
import type { Day } from '../src/plant/partialDate.ts'
import type { Plant } from '../src/plant/plantSchema.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

const record = parsePlantJson(readFileSync(join(import.meta.dirname, '../public/data/plant.json'), 'utf8'))
const { map: _, ...mapless } = record

beforeEach(() => history.replaceState(null, '', '/?timeline=table'))

describe('the page of the published record', () => {
  test.each<[string, Day, Plant]>([
    ['before the project', '2010-01-01', record],
    ['at its announcement', '2023-04-03', record],
    ['while it was built', '2024-09-10', record],
    ['at its opening', '2025-10-21', record],
    ['now', record.checked, record],
    ['without a map', record.checked, mapless],
    ['without peers', record.checked, { ...record, peers: [] }],
    ['without a line', record.checked, { ...record, process: [] }],
    ['without gaps', record.checked, { ...record, gaps: [], leftOut: [], searched: [] }],
  ])(
    '%s, as known on %s, has every scene with a heading, each id once, and no number that is none',
    async (_, day, plant) => {
      render(<Page plant={asKnownOn(plant, day)} today={record.checked} failure={null} onRetry={() => {}} />)
      await screen.findByRole('contentinfo')
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
      const scenes = [...document.querySelectorAll('main section[id]')]
      expect(scenes).toHaveLength(14)
      for (const scene of scenes) expect(scene).toHaveAccessibleName()
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined|\[object/)
    },
  )
})
