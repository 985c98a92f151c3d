import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { notesReport } from './notesReport.ts'
import { recordReport } from './recordReport.ts'

/**
 * Checks the record and the presenter's notes at build, which fails with every mistake named, and tells the page the record's
 * digest: a browser that fetches the very same bytes need not fetch the check as well.
 */
export function checkedRecord(): Plugin {
  return {
    name: 'checked-record',
    config: ({ root = process.cwd() }) => {
      const json = readFileSync(join(root, 'public/data/plant.json'), 'utf8')
      const notes = readFileSync(join(root, 'public/data/notes.json'), 'utf8')
      for (const { lines, sound } of [recordReport(json), notesReport(notes)]) {
        if (!sound) throw new Error(lines.join('\n'))
      }
      const digest = createHash('sha256').update(json).digest('hex')
      return { define: { __CHECKED_RECORD__: JSON.stringify(digest) } }
    },
  }
}
