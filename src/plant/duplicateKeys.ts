import { type JsonKey, jsonKeys } from './jsonKeys.ts'
import type { Mistake } from './mistake.ts'

/** The names that stand more than once in an object of a JSON text; `JSON.parse` would keep the last without a word. */
export function duplicateKeys(text: string): Mistake[] {
  const first = new Map<string, JsonKey>()
  return jsonKeys(text).keys.flatMap((key) => {
    const name = `${key.object} ${key.path.at(-1)}`
    const earlier = first.get(name)
    first.set(name, earlier ?? key)
    if (earlier === undefined) return []
    const lines = `line ${lineOf(text, earlier.at)} and line ${lineOf(text, key.at)}`
    const problem = `stands twice, on ${lines}, and only the last would count: remove one, or give it a name of its own`
    return [{ place: key.path.join('.'), problem }]
  })
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
