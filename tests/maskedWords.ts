import { failure } from '../src/i18n/messages/en/failure.ts'
import { mistakes } from '../src/i18n/messages/en/mistakes.ts'
import * as frame from '../src/i18n/packs/en.ts'
import * as scenes from '../src/i18n/packs/enScenes.ts'
import type { SceneWords } from '../src/i18n/sceneWords.ts'

// Each letter has a mask of its own, of the signs for private use: different texts stay different.
const firstMask = 0xf0000

/** The text with every letter masked. */
export function masked(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => String.fromCodePoint(firstMask + (letter.codePointAt(0) ?? 0)))
}

// Addresses, the name of a licence, and the keys by which a message chooses, are the same in every language.
const sameEverywhere = /^https:|\(CC BY 4\.0\)$|^[a-z]+(-[a-z]+)*$|^firstCapacity$/

/** Words that came past the catalogue into a message, as what it says something about. */
export const strayParameters: string[] = []

function maskedAll(messages: unknown): unknown {
  if (typeof messages === 'string') return masked(messages)
  if (Array.isArray(messages)) return messages.map(maskedAll)
  if (typeof messages === 'function') {
    return (...parameters: unknown[]) => {
      const texts = parameters.flat().filter((one) => typeof one === 'string')
      strayParameters.push(...texts.filter((text) => /\p{L}/u.test(text) && !sameEverywhere.test(text)))
      return maskedAll(messages(...parameters))
    }
  }
  if (typeof messages !== 'object' || messages === null) return messages
  return Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, maskedAll(message)]))
}

/** Formats take what is written in the record, quotations among it. */
function maskedFormat(format: SceneWords['format']): SceneWords['format'] {
  const written = Object.entries(format).map(([name, write]) => [
    name,
    (...parameters: unknown[]) => maskedAll((write as (...parameters: unknown[]) => unknown)(...parameters)),
  ])
  return Object.fromEntries(written)
}

/** Words in which every message, every format and every text of the record is masked. */
export const maskedWords: SceneWords = {
  language: 'en',
  t: maskedAll({ ...frame.t, ...scenes.t }) as SceneWords['t'],
  format: maskedFormat({ ...frame.format, ...scenes.format }),
  text: ({ en }) => masked(en),
}

export const maskedFailure = {
  t: maskedAll(failure) as typeof failure,
  mistakes: maskedAll(mistakes) as typeof mistakes,
}

const spoken = [
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
]

/** The words within an element that are not masked, but for those that stand in a language of their own. */
export function strayWords(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement?.closest('[lang], [data-address], code, style')
    if (own === null || own === undefined || !element.contains(own)) texts.push(node.textContent ?? '')
  }
  for (const name of spoken) {
    for (const one of element.querySelectorAll(`[${name}]`)) {
      if (one.closest('[lang]') === null) texts.push(one.getAttribute(name) ?? '')
    }
  }
  return texts.flatMap((text) => text.match(/\p{L}+/gu) ?? [])
}
