// npm run data:check [-- file]: every mistake of a record, one a line, or what it holds; without a file, of the
// record and of the presenter's notes.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loaded, root } from './loaded.mjs'

const { recordReport } = await loaded('scripts/recordReport.ts')
const { notesReport } = await loaded('scripts/notesReport.ts')
const [, , named] = process.argv
const data = join(root, 'public/data')
const reports =
  named === undefined
    ? [report(join(data, 'plant.json'), recordReport), report(join(data, 'notes.json'), notesReport)]
    : [report(resolve(process.env.INIT_CWD ?? '.', named), recordReport)]
for (const { lines } of reports) console.log(lines.join('\n'))
process.exitCode = reports.every(({ sound }) => sound) ? 0 : 1

/** npm starts scripts in the project's folder, and tells where it was called: a file is named from there. */
function report(file, reportOf) {
  try {
    return reportOf(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
  } catch (error) {
    return { lines: [`${file} cannot be read: ${reasonOf(error)}`], sound: false }
  }
}

function reasonOf({ code, message }) {
  const reasons = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'reading it is not allowed',
    ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8 text',
  }
  return reasons[code] ?? message
}
