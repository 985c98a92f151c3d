// npm run bench: what a cold load costs, beside two references made from the same build, and how that grows with the
// record. It writes bench/results.json and the table in the README; with --quick it looks twice, and only prints.
import { parseArgs } from 'node:util'
import { loaded, root } from './loaded.mjs'

process.env.NODE_ENV = 'production'
const { values } = parseArgs({ options: { loads: { type: 'string', default: '7' }, quick: { type: 'boolean' } } })
const loads = values.quick ? 2 : Number(values.loads)
if (!Number.isInteger(loads) || loads < 1) {
  console.error(`--loads is "${values.loads}": it must be a number of loads, as in npm run bench -- --loads 7.`)
  process.exit(1)
}
const { bench } = await loaded('scripts/bench/bench.ts')
await bench({ root, loads, writes: !values.quick })
process.exit(0)
