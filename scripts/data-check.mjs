// npm run data:check [-- file]: every mistake of a record, one a line, or what it holds.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loaded, root } from './loaded.mjs'

const { recordReport } = await loaded('scripts/recordReport.ts')
const file = wantedFile()
const { lines, sound } = report()
console.log(lines.join('\n'))
process.exitCode = sound ? 0 : 1

/** npm starts scripts in the project's folder, and tells where it was called. */
function wantedFile() {
  const [, , named] = process.argv
  return named === undefined ? join(root, 'public/data/plant.json') : resolve(process.env.INIT_CWD ?? '.', named)
}

function report() {
  try {
    return recordReport(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
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
