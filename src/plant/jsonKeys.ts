/** A key of an object in a JSON text. */
export interface JsonKey {
  /** The names and indexes that lead to it, its own last. */
  readonly path: readonly string[]
  /** Where it begins, and where its object does, in characters from the start. */
  readonly at: number
  readonly object: number
}

/** Where a text stops being JSON. */
export interface JsonBreak {
  readonly at: number
  readonly problem: string
}

/**
 * Every key of a JSON text in order, also those that `JSON.parse` lets a later one overwrite; of a broken
 * text the keys before the break. It does not recurse, so that no nesting is too deep.
 */
export function jsonKeys(text: string): { keys: readonly JsonKey[]; broken: JsonBreak | null } {
  const reader = new Reader(text)
  while (reader.expects !== 'nothing') {
    const problem = reader.expects === 'value' ? reader.value() : reader.rest()
    if (problem !== null) return { keys: reader.keys, broken: { at: reader.at, problem } }
  }
  return { keys: reader.keys, broken: null }
}

interface Open {
  readonly close: '}' | ']'
  readonly at: number
  /** The key of an object, or the index in an array, whose value is being read. */
  name: string | number
}

const white = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string.
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const brokenString = 'this text has no closing quotation mark on its line, or a sign in it that JSON wants escaped'

/** Its steps answer null, or what they had expected. */
class Reader {
  readonly keys: JsonKey[] = []
  expects: 'value' | 'rest' | 'nothing' = 'value'
  at = 0

  readonly #text: string
  readonly #open: Open[] = []

  constructor(text: string) {
    this.#text = text
    this.#match(white)
  }

  value(): string | null {
    this.expects = 'rest'
    const { at } = this
    if (this.#sign('{')) return this.#inside({ close: '}', at, name: '' })
    if (this.#sign('[')) return this.#inside({ close: ']', at, name: -1 })
    if (this.#token(string) || this.#token(scalar)) return null
    return this.#text[at] === '"' ? brokenString : 'expected a value'
  }

  /** What follows a value: the next one, or the end of what it stands in. */
  rest(): string | null {
    const open = this.#open.at(-1)
    if (open === undefined) {
      this.expects = 'nothing'
      return this.at === this.#text.length ? null : 'expected nothing more'
    }
    if (this.#sign(',')) return this.#item(open)
    if (!this.#sign(open.close)) return `expected "," or "${open.close}"`
    this.#open.pop()
    return null
  }

  #inside(open: Open): string | null {
    if (this.#sign(open.close)) return null
    this.#open.push(open)
    return this.#item(open)
  }

  #item(open: Open): string | null {
    this.expects = 'value'
    if (typeof open.name === 'number') {
      open.name += 1
      return null
    }
    const { at } = this
    const key = this.#token(string)
    if (key === '') return this.#text[at] === '"' ? brokenString : 'expected a name in double quotation marks'
    open.name = JSON.parse(key) as string
    this.keys.push({ path: this.#open.map(({ name }) => String(name)), at, object: open.at })
    return this.#sign(':') ? null : `expected ":" after the name ${key}`
  }

  #sign(sign: string): boolean {
    if (this.#text[this.at] !== sign) return false
    this.at += 1
    this.#match(white)
    return true
  }

  /** Taken with the white space after it; empty where it does not stand here. */
  #token(pattern: RegExp): string {
    const token = this.#match(pattern)
    this.#match(white)
    return token
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.#text)?.[0] ?? ''
    this.at += match.length
    return match
  }
}
