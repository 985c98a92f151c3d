// npm start: builds the dashboard, serves it and says where.
import { build, preview } from 'vite'
import { root } from './loaded.mjs'

process.env.NODE_ENV = 'production'
const port = wantedPort()
await build({ root, logLevel: 'warn' })
const server = await preview({ root, logLevel: 'warn', preview: { port, strictPort: true, host: true } }).catch(refused)
console.log(addresses(server.resolvedUrls))

function wantedPort() {
  const text = process.env.PORT || '4173'
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text)
  console.error(`PORT is "${text}": it must be a number up to 65535.`)
  process.exit(1)
}

function refused(error) {
  const taken = /already in use/.test(error.message)
  console.error(taken ? `Port ${port} is taken: choose another, as in PORT=4174 npm start.` : error.message)
  process.exit(1)
}

function addresses({ local, network }) {
  return [
    ...local.map((url) => `The dashboard is at ${url}`),
    ...network.map((url) => `from other devices: ${url}`),
    'Stop it with Ctrl+C.',
  ].join('\n')
}
