// npm run briefcase [-- folder]: the dashboard as one HTML file, to be opened without a host or network.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { root } from './loaded.mjs'

const mostBytes = 1_500_000

process.env.NODE_ENV = 'production'
const [, , named] = process.argv
// npm starts scripts in the project's folder, and tells where it was called: a folder is named from there.
const folder = named === undefined ? join(root, 'briefcase') : resolve(process.env.INIT_CWD ?? '.', named)
const record = readFileSync(join(root, 'public/data/plant.json'))
const { plant, checked } = JSON.parse(record)
const { output } = await build({ root, mode: 'briefcase', logLevel: 'warn', build: { write: false } })
const page = Buffer.from(output[0].source)
const file = join(folder, `${slug(plant.name.en)}-${checked}.html`)
mkdirSync(folder, { recursive: true })
writeFileSync(file, page)
console.log(file)
console.log(`${kilobytes(page.length)} of ${kilobytes(mostBytes)}`)
console.log(`It carries the record checked on ${checked}, SHA-256 ${createHash('sha256').update(record).digest('hex')}`)
if (page.length > mostBytes) {
  console.error('The file is too large')
  process.exitCode = 1
}

function slug(name) {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
