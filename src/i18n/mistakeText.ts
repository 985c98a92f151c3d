import { type MistakeMessages, type MistakePattern, mistakePatterns } from './mistakePatterns.ts'

const suggested = /; did you mean "(.*)"\?$/

const shapes: readonly (readonly [MistakePattern, RegExp])[] = mistakePatterns.map((pattern) => [
  pattern,
  new RegExp(`^${pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\\{\\}', '(.*?)')}$`, 's'),
])

/** What the check says is wrong, in a language; what has no sentence there stays as it was said. */
export function mistakeText(problem: string, { sentences, didYouMean }: MistakeMessages): string {
  const name = suggested.exec(problem)?.[1]
  const said = problem.replace(suggested, '')
  for (const [pattern, shape] of shapes) {
    const values = shape.exec(said)?.slice(1)
    if (values === undefined) continue
    const sentence = sentences[pattern].replaceAll('{}', () => values.shift() ?? '')
    return name === undefined ? sentence : `${sentence}${didYouMean(name)}`
  }
  return problem
}
