import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { frame as en } from '../src/i18n/messages/en/frame.ts'
import { frame as kk } from '../src/i18n/messages/kk/frame.ts'
import { frame as ko } from '../src/i18n/messages/ko/frame.ts'
import { frame as ru } from '../src/i18n/messages/ru/frame.ts'
import { type Language, languages, type Text } from '../src/plant/languages.ts'
import { drawnPages } from './drawnPages.ts'

const frames = { en, kk, ko, ru } as const

/** What the pages of the languages are made from. */
interface Pages {
  /** The name of the plant. */
  readonly name: Text
  /** The site's full address, with a slash at its end; null where it is not known. */
  readonly siteUrl: string | null
  /** What the page shows, drawn already; null where it is drawn only in the browser. */
  readonly drawnIn: (language: Language) => string | null
  /** The style sheet to stand in the page, with addresses from the site's root; null where it is linked. */
  readonly style: string | null
  /** The script with the words of the first view, from the site's root; null where it is not known ahead. */
  readonly wordsOf: (language: Language) => string | null
}

/**
 * Makes of `index.html` a page for each language: English at the root, the others in folders. Each says its
 * language, its title and its description, and asks for its words at once. Where SITE_URL gives the address of
 * the site, each names the others by their full addresses.
 */
export function languagePages(): Plugin {
  let pages: Pick<Pages, 'name' | 'siteUrl'>
  let folder: string
  return {
    name: 'language-pages',
    enforce: 'post',
    configResolved({ root }) {
      folder = root
      const { plant } = JSON.parse(readFileSync(join(root, 'public/data/plant.json'), 'utf8'))
      pages = { name: plant.name, siteUrl: siteUrlFrom(process.env['SITE_URL']) }
    },
    configureServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          const folder = /^\/(\w\w)\/(?:index\.html)?(?:\?|$)/.exec(request.originalUrl ?? '')?.[1]
          const language = languages.find((one) => one === folder)
          if (language === undefined) return next()
          const file = readFileSync(join(server.config.root, 'index.html'), 'utf8')
          server.transformIndexHtml('/index.html', file).then((html) => {
            response.setHeader('Content-Type', 'text/html')
            response.end(pageIn(language, html, { ...pages, wordsOf: () => null, drawnIn: () => null, style: null }))
          }, next)
        })
      }
    },
    async generateBundle(_, bundle) {
      const index = bundle['index.html']
      if (index?.type !== 'asset') return
      const html = String(index.source)
      const wordsOf = (language: Language) => {
        const chunk = Object.values(bundle).find(
          (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(`/i18n/packs/${language}.ts`),
        )
        if (chunk === undefined) this.error(`The words of "${language}" have no script of their own`)
        return chunk.fileName
      }
      const drawn = await drawnPages(folder)
      const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'))
      if (sheet?.type !== 'asset') this.error('The build has no style sheet')
      // It stands in each page: one more way to the host would delay the first paint.
      delete bundle[sheet.fileName]
      const style = String(sheet.source).replaceAll(/url\((['"]?)\.?\/?(?=[^/'":)]+\.woff2)/g, 'url($1./assets/')
      for (const language of languages) {
        const source = pageIn(language, html, { ...pages, wordsOf, drawnIn: (one) => drawn[one], style })
        if (language === 'en') index.source = source
        else this.emitFile({ type: 'asset', fileName: `${language}/index.html`, source })
      }
    },
  }
}

/** The page of a language. */
export function pageIn(language: Language, index: string, { name, siteUrl, wordsOf, drawnIn, style }: Pages): string {
  const root = language === 'en' ? './' : '../'
  const t = frames[language]
  const words = wordsOf(language)
  const links = [
    ...(words === null ? [] : [`<link rel="modulepreload" crossorigin href="./${words}">`]),
    ...(siteUrl === null ? [] : alternates(language, siteUrl)),
  ]
  return replaced(index, [
    [/<html lang="en" data-root="\.\/">/, `<html lang="${language}" data-root="${root}">`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(t.pageTitle(name[language]))}</title>`],
    [/(?<=<meta\s+name="description"\s+content=")[^"]*/, escaped(t.description(name[language]))],
    [/(?<=data-failed=")[^"]*/, escaped(t.failure.notLoaded)],
    [/\s*<\/head>/, `${links.map((link) => `\n    ${link}`).join('')}\n  </head>`],
    [/(?<=<div id="root"[^>]*>)/, drawnIn(language) ?? ''],
    ...(style === null ? [] : [[/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`] as const]),
  ]).replace(/((?:href|src)="|url\(['"]?)\.\//g, `$1${root}`)
}

function alternates(language: Language, siteUrl: string): string[] {
  const addressOf = (one: Language) => escaped(one === 'en' ? siteUrl : `${siteUrl}${one}/`)
  return [
    `<link rel="canonical" href="${addressOf(language)}">`,
    ...languages.map((one) => `<link rel="alternate" hreflang="${one}" href="${addressOf(one)}">`),
    `<link rel="alternate" hreflang="x-default" href="${addressOf('en')}">`,
    `<link rel="alternate" type="application/atom+xml" href="${addressOf(language)}feed.xml">`,
  ]
}

function replaced(html: string, changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce((text, [pattern, by]) => {
    if (!pattern.test(text))
      throw new Error(`index.html has nothing like ${pattern}, which each language has its own of`)
    return text.replace(pattern, () => by)
  }, html)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** @throws Error where it is no https address. */
export function siteUrlFrom(given: string | undefined): string | null {
  if (given === undefined || given === '') return null
  const problem = `SITE_URL is "${given}": it must be the full address of the site, as in https://example.org/plant/`
  if (!URL.canParse(given)) throw new Error(problem)
  const { protocol, origin, pathname } = new URL(given)
  if (protocol !== 'https:') throw new Error(problem)
  return `${origin}${pathname.replace(/\/*$/, '/')}`
}
