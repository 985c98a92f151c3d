import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { headersFor, types } from '../../tests/browser/plainHost.ts'

const compress = promisify(brotliCompress)

interface Prepared {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface BrotliHost {
  /** With a slash at its end. */
  readonly url: string
  readonly close: () => void
}

/** Compressed once: the variants of a build share most of their files. */
const compressed = new Map<string, Promise<Buffer>>()

/**
 * A static host that has its files compressed and in memory before it is asked for the first, so that it costs all
 * variants the same: nearly nothing.
 */
export async function brotliHost(folder: string): Promise<BrotliHost> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
  const prepared = new Map(
    await Promise.all(files.map(async (path) => [`/${path}`, await filed(folder, path)] as const)),
  )
  const server = createServer((request, response) => answer(prepared, request, response))
  // A line that is slowed down is no reason to hang up.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function filed(folder: string, path: string): Promise<Prepared> {
  const content = readFileSync(join(folder, path))
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16)
  const isText = /\.(css|html|js|json|svg|webmanifest)$/.test(path)
  const body = isText ? await (compressed.get(digest) ?? compressedOnce(digest, content)) : content
  return {
    body,
    headers: {
      ...Object.fromEntries(headersFor(folder, `/${path}`)),
      ETag: `"${digest}"`,
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      ...(isText && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
    },
  }
}

function compressedOnce(digest: string, content: Buffer): Promise<Buffer> {
  const made = compress(content)
  compressed.set(digest, made)
  return made
}

function answer(files: ReadonlyMap<string, Prepared>, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://host')
  const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  if (file === undefined) {
    response.writeHead(404).end()
  } else if (request.headers['if-none-match'] === file.headers['ETag']) {
    response.writeHead(304, { ETag: file.headers['ETag'] }).end()
  } else {
    response.writeHead(200, file.headers).end(file.body)
  }
}
