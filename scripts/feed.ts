import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import * as en from '../src/i18n/packs/en.ts'
import * as enScenes from '../src/i18n/packs/enScenes.ts'
import * as kk from '../src/i18n/packs/kk.ts'
import * as kkScenes from '../src/i18n/packs/kkScenes.ts'
import * as ko from '../src/i18n/packs/ko.ts'
import * as koScenes from '../src/i18n/packs/koScenes.ts'
import * as ru from '../src/i18n/packs/ru.ts'
import * as ruScenes from '../src/i18n/packs/ruScenes.ts'
import type { SceneWords } from '../src/i18n/sceneWords.ts'
import { asKnownOn, type KnownPlant } from '../src/plant/asKnownOn.ts'
import { changeLog, entryCounts } from '../src/plant/changeLog.ts'
import type { Change } from '../src/plant/changesByDay.ts'
import { type Language, languages } from '../src/plant/languages.ts'
import type { Claim, Plant, Statement } from '../src/plant/plantSchema.ts'
import { claimValue, factLabel } from '../src/ui/claimWords.ts'
import { sayingPhrase } from '../src/ui/sayingPhrase.ts'
import { heardOn, partyName } from '../src/ui/sayingWords.ts'
import { siteUrlFrom } from './languagePages.ts'

const parts = { en: [en, enScenes], kk: [kk, kkScenes], ko: [ko, koScenes], ru: [ru, ruScenes] } as const

/** The newest days; readers of feeds keep what they have seen. */
const mostDays = 40
/** Of a day with more, the page has the list: the feed says how many there are. */
const mostEntries = 60

/**
 * The record's change log as an Atom feed (RFC 4287) in each language, beside its page. Only where SITE_URL gives the
 * address of the site: a feed lives by addresses that stay.
 */
export function feed(): Plugin {
  let root = process.cwd()
  return {
    name: 'feed',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle() {
      const plant = JSON.parse(readFileSync(join(root, 'public/data/plant.json'), 'utf8')) as Plant
      for (const file of feedFiles(plant, siteUrlFrom(process.env['SITE_URL'])))
        this.emitFile({ type: 'asset', ...file })
    },
  }
}

/** A feed in each language, by its path from the site's root; none where the site has no address. */
export function feedFiles(plant: Plant, siteUrl: string | null): { fileName: string; source: string }[] {
  if (siteUrl === null) return []
  return languages.map((language) => ({ fileName: feedPath(language), source: feedIn(language, plant, siteUrl) }))
}

/** The feed in one language, of a record that has been checked. */
export function feedIn(language: Language, plant: Plant, siteUrl: string): string {
  const words = wordsIn(language)
  const { t, text } = words
  const page = language === 'en' ? siteUrl : `${siteUrl}${language}/`
  const known = asKnownOn(plant, plant.checked)
  const log = changeLog(plant)
  const author = plant.publishedBy ? text(plant.publishedBy.name) : t.pageTitle(text(plant.plant.name))
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', `${page}#change-log`),
    element('title', t.changeLog.feed.title(text(plant.plant.name))),
    element('updated', momentOf(log[0]?.day ?? plant.checked)),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${siteUrl}${feedPath(language)}`)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escaped(`${page}#change-log`)}"/>`,
    ...log.slice(0, mostDays).map((change) => entry(words, known, page, change, change === log.at(-1))),
    '</feed>',
  ].join('\n')}\n`
}

/** Where the feed of a language lies, from the site's root. */
function feedPath(language: Language): string {
  return language === 'en' ? 'feed.xml' : `${language}/feed.xml`
}

/** The address of a day is its id: it stays the same in every later feed. */
function entry(words: SceneWords, plant: KnownPlant, page: string, change: Change, isFirst: boolean): string {
  const { t, format } = words
  const address = `${page}#recorded-${change.day}`
  const entries = t.changeLog.entries(entryCounts([change]), format.number)
  return [
    '<entry>',
    element('id', address),
    element('title', t.changeLog[isFirst ? 'began' : 'added'](format.date(change.day), entries)),
    element('updated', momentOf(change.day)),
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${contentOf(words, plant, change)}</div></content>`,
    '</entry>',
  ].join('\n')
}

function contentOf(words: SceneWords, plant: KnownPlant, change: Change): string {
  const { t, format } = words
  const lines = [
    ...change.facts.flatMap(({ fact, claims }) => claims.map((claim) => claimLine(words, plant, fact, claim))),
    ...change.statements.map((statement) => statementLine(words, plant, statement)),
  ]
  if (lines.length > mostEntries) return element('p', `${t.changeLog.entries(entryCounts([change]), format.number)}.`)
  return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
}

function claimLine(words: SceneWords, plant: KnownPlant, fact: string, claim: Claim): string {
  const { t } = words
  const of = plant.facts[fact]
  const label = of === undefined ? fact : factLabel(words, of, { fact, claim, others: [] })
  const who = partyName(words, plant, claim.by, 'short')
  const said = t.ledger.said[sayingPhrase(plant, claim)](who, heardOn(words, claim))
  const setAside = claim.rank === 'deprecated' ? ` ${t.ledger.ranked.deprecated}.` : ''
  const weak = claim.support === 'weak' ? ` ${t.ledger.support.weak}.` : ''
  return `${escaped(`${label}: ${claimValue(words, claim)}. ${said}.${setAside}${weak}`)} ${sourceLink(words, plant, claim)}`
}

function statementLine(words: SceneWords, plant: KnownPlant, statement: Statement): string {
  const { t, format, text } = words
  const quote = statement.form === 'direct' ? format.quoted(statement.quote) : `… ${statement.quote}`
  const occasion = t.people.saidAt(text(statement.occasion), heardOn(words, statement))
  return `${escaped(`${partyName(words, plant, statement.by)}. ${occasion}. ${quote}`)} ${sourceLink(words, plant, statement)}`
}

function sourceLink({ text }: SceneWords, plant: KnownPlant, { source: id }: Claim | Statement): string {
  const source = plant.sources[id]
  if (source === undefined) return ''
  const publisher = escaped(text(source.publisher))
  return source.url === undefined ? publisher : `<a href="${escaped(source.url)}">${publisher}</a>`
}

function wordsIn(language: Language): SceneWords {
  const [first, scenes] = parts[language]
  return {
    language,
    text: (text) => text[language],
    t: { ...first.t, ...scenes.t },
    format: { ...first.format, ...scenes.format },
  }
}

/** The record knows days; a feed names moments. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML does not allow at all is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
}
