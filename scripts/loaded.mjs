import { join } from 'node:path'
import { runnerImport } from 'vite'

/** The project's folder: the scripts may be started from anywhere. */
export const root = join(import.meta.dirname, '..')

/** A TypeScript module of this project, which Node 20 does not read by itself. */
export async function loaded(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}
