import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { type FoundChromium, foundChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built dashboard, with a slash at its end. */
    siteUrl: string
    /** The browser that the journeys run in. */
    chromium: FoundChromium
  }
}

/** Below a folder, as on a host that the dashboard shares: an address that starts at the root fails. */
const base = '/below/a/folder/'

/** Builds the dashboard once for all the journeys, and serves it while they run. */
export async function setup(project: TestProject) {
  const { root } = project.config
  project.provide('chromium', foundChromium())
  build(root)
  const server = await preview({ root, base, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port')
  project.provide('siteUrl', `http://127.0.0.1:${address.port}${base}`)
  return () => server.close()
}

/** In a process of its own: this one runs as "test", in which React would build its development version. */
function build(root: string) {
  const { VITEST: _, ...env } = process.env
  execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
}
