interface Face {
  readonly rule: string
  readonly family: string
  /** Null where it only names a font of the reader's own. */
  readonly file: string | null
  readonly range: string | null
}

/**
 * A style sheet that carries its fonts: each once, and only those with a letter of the page's texts. A second family
 * of the same file, there so that a reader's own font may save a download, is called by the name of the first.
 */
export function styleInOne(css: string, texts: string, fileOf: (address: string) => Buffer): string {
  const faces = (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).map(faceOf)
  const firsts = new Map<string, Face>()
  const names = new Map<string, string>()
  const points = new Set([...texts].map((letter) => letter.codePointAt(0) ?? 0))
  const rules = faces.map((face) => {
    const { rule, family, file, range } = face
    if (file === null) return rule
    const first = firsts.get(file)
    if (first !== undefined) {
      names.set(family, first.family)
      return ''
    }
    firsts.set(file, face)
    if (range !== null && ![...points].some((point) => holds(range, point))) return ''
    return rule.replace(file, () => `data:font/woff2;base64,${fileOf(file).toString('base64')}`)
  })
  const bare = faces.reduce((rest, { rule }) => rest.replace(rule, ''), css)
  const named = [...names].reduce((rest, [from, to]) => rest.replace(new RegExp(`"?${from}"?`, 'g'), `"${to}"`), bare)
  const problem = /url\(\s*["']?(?!data:|#)[^)]*\)|@import/.exec(named)?.[0]
  if (problem !== undefined) throw new Error(`The style sheet asks for something that it does not carry: ${problem}`)
  return rules.join('') + named
}

function faceOf(rule: string): Face {
  return {
    rule,
    family: /font-family:\s*["']?([^"';}]+)/.exec(rule)?.[1]?.trim() ?? '',
    file: /url\(\s*["']?([^"')]+)/.exec(rule)?.[1] ?? null,
    range: /unicode-range:\s*([^;}]+)/.exec(rule)?.[1] ?? null,
  }
}

/** Whether a range as style sheets write it has a code point: U+301, U+400-45F, U+4??. */
function holds(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    const from = Number.parseInt(first.replaceAll('?', '0'), 16)
    return point >= from && point <= Number.parseInt(last.replaceAll('?', 'F'), 16)
  })
}
