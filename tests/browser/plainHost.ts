import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'

export const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

interface PlainHost {
  /** With a slash at its end. */
  readonly url: string
  /** The files that were asked for, with the status of each answer. */
  readonly answers: readonly { readonly path: string; readonly status: number }[]
  readonly close: () => void
}

/**
 * A static host as any: gives the files of a folder below a path, with an ETag, and sends what the folder's
 * `_headers` says for it. What it is told to answer otherwise, it does not answer itself.
 */
export async function plainHost(
  folder: string,
  base: string,
  otherwise: (path: string, response: ServerResponse) => boolean = () => false,
): Promise<PlainHost> {
  const answers: { path: string; status: number }[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    if (otherwise(path, response)) return
    answers.push({ path, status: answer(request, response, folder, base, path) })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no port')
  return { url: `http://127.0.0.1:${address.port}${base}`, answers, close: () => stopped(server) }
}

/** At once: a browser would go on asking by a connection that it holds. */
function stopped(server: Server): void {
  server.close()
  server.closeAllConnections()
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  path: string,
): number {
  const within = path.startsWith(base) ? normalize(path.slice(base.length)) : '..'
  const named = join(folder, within)
  const file = path.endsWith('/') ? join(named, 'index.html') : named
  if (within.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) return ended(response, 404)
  const content = readFileSync(file)
  const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`
  for (const [name, value] of headersFor(folder, `/${within}`)) response.setHeader(name, value)
  response.setHeader('ETag', tag)
  if (request.headers['if-none-match'] === tag) return ended(response, 304)
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
  return ended(response, 200, content)
}

function ended(response: ServerResponse, status: number, content?: Buffer): number {
  response.writeHead(status)
  response.end(content)
  return status
}

/** Of each pattern that fits, the later over the earlier, as the hosts do that read such a file. */
export function headersFor(folder: string, path: string): Map<string, string> {
  const found = new Map<string, string>()
  let fits = false
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (/^\S/.test(line)) fits = path.startsWith(line.replace('*', ''))
    const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? []
    if (fits && name !== undefined && value !== undefined) found.set(name, value)
  }
  return found
}
