import { type Mistake, RecordError } from '../src/plant/mistake.ts'
import { parseNotesJson } from '../src/plant/parseNotes.ts'
import type { RecordReport } from './recordReport.ts'

/** What `npm run data:check` says about the text of the presenter's notes. */
export function notesReport(text: string): RecordReport {
  try {
    const count = Object.keys(parseNotesJson(text)).length
    return { lines: [`The notes are sound: ${count} ${count === 1 ? 'scene' : 'scenes'}.`], sound: true }
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    return { lines: error.mistakes.map(line), sound: false }
  }
}

function line({ place, problem }: Mistake): string {
  return `notes: ${place}: ${problem}`
}
