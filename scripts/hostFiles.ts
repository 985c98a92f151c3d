import type { Plugin } from 'vite'
import { sourceOf, textsIn } from './policySources.ts'

/**
 * What a page may load and do: only what lies on its own host. In the page itself, where it holds on any host and from
 * a stick; and for hosts to send, because a page cannot say by itself who may frame it.
 */
const policyWith = (scripts: readonly string[], styles: readonly string[]) => [
  "default-src 'none'",
  ["script-src 'self'", ...scripts].join(' '),
  ["style-src 'self'", ...styles].join(' '),
  // The sizes of drawings, which stand at their elements where the build draws the page.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // A newer build on an unattended wall.
  "frame-src 'self'",
  // The documents that the presenter's window draws into find their fonts by it.
  "base-uri 'self'",
  "form-action 'none'",
]

type Headers = readonly (readonly [name: string, value: string])[]

/** What hosts are to send with every file. */
const headersWith = (policy: readonly string[]): Headers => [
  ['Content-Security-Policy', [...policy, "frame-ancestors 'self'"].join('; ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', permissions()],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'SAMEORIGIN'],
]

/** Files with a digest in their names never change; all others are asked for anew, by their ETag. */
const cache = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' }

/** Writes the policy into the pages, and the headers into files that common static hosts read. */
export function hostFiles(): Plugin {
  return {
    name: 'host-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const pages = Object.values(bundle).flatMap((file) =>
          file.type === 'asset' && file.fileName.endsWith('.html') ? [file] : [],
        )
        const sources = (tag: 'script' | 'style') => [
          ...new Set(pages.flatMap(({ source }) => textsIn(String(source), tag).map(sourceOf))),
        ]
        const policy = policyWith(sources('script'), sources('style'))
        for (const page of pages) page.source = withPolicy(String(page.source), policy)
        const headers = headersWith(policy)
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(headers) })
        this.emitFile({ type: 'asset', fileName: '.htaccess', source: apacheFile(headers) })
        this.emitFile({ type: 'asset', fileName: 'nginx.conf', source: nginxFile(headers) })
      },
    },
  }
}

/** First in the head, so that it holds for all that follows. */
function withPolicy(page: string, policy: readonly string[]): string {
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    '<meta name="referrer" content="no-referrer">',
  ]
  return page.replace('<head>', () => `<head>\n    ${metas.join('\n    ')}`)
}

/** As Netlify, Cloudflare Pages and others read it. */
function headersFile(headers: Headers): string {
  const all = headers.map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...all,
    `  Cache-Control: ${cache.others}`,
    '',
    '/assets/*',
    `  Cache-Control: ${cache.assets}`,
    '',
  ].join('\n')
}

/** As Apache reads it, in whatever folder the dashboard lies. */
function apacheFile(headers: Headers): string {
  const all = headers.map(([name, value]) => `  Header always set ${name} "${value}"`)
  return [
    '<IfModule mod_headers.c>',
    ...all,
    `  Header set Cache-Control "${cache.others}"`,
    '  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">',
    `    Header set Cache-Control "${cache.assets}"`,
    '  </If>',
    '</IfModule>',
    'Options -Indexes',
    '',
  ].join('\n')
}

/** To be included in a server block; a location's own headers replace those around it, so each has all. */
function nginxFile(headers: Headers): string {
  const block = (location: string, cacheControl: string) => [
    `location ${location} {`,
    ...headers.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    `  add_header Cache-Control "${cacheControl}" always;`,
    '}',
  ]
  return [...block('/', cache.others), ...block('~ /assets/[^/]+$', cache.assets), ''].join('\n')
}

/** What nothing of the page uses is denied to it, and to whatever would come into it. */
function permissions(): string {
  const denied = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer']
  const more = ['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking']
  const own = ['clipboard-write', 'fullscreen', 'screen-wake-lock']
  return [...[...denied, ...more].map((name) => `${name}=()`), ...own.map((name) => `${name}=(self)`)].join(', ')
}
