import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mistakes as en } from '../../src/i18n/messages/en/mistakes.ts'
import { mistakes as kk } from '../../src/i18n/messages/kk/mistakes.ts'
import { mistakes as ko } from '../../src/i18n/messages/ko/mistakes.ts'
import { mistakes as ru } from '../../src/i18n/messages/ru/mistakes.ts'
import type { MistakeMessages } from '../../src/i18n/mistakePatterns.ts'
import { mistakePatterns } from '../../src/i18n/mistakePatterns.ts'
import { mistakeText } from '../../src/i18n/mistakeText.ts'

const marked: MistakeMessages = {
  sentences: Object.fromEntries(
    mistakePatterns.map((pattern) => [pattern, `# ${pattern}`]),
  ) as MistakeMessages['sentences'],
  didYouMean: (name) => ` (${name}?)`,
  wholeRecord: '',
}

const sources = [
  'duplicateKeys',
  'fieldSchema',
  'nameMistakes',
  'parsePlant',
  'plantSchema',
  'recordMistakes',
  'sectionMistakes',
]

/** Every sentence that the check may say, with a sign for each value in it. */
function sentencesOfCheck(): string[] {
  return sources
    .filter((name) => name !== 'duplicateKeys')
    .flatMap((name) => {
      const source = readFileSync(join(import.meta.dirname, `../../src/plant/${name}.ts`), 'utf8')
      const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template]) =>
        (plain ?? template ?? '')
          .replace(/\$\{later\.field\}/, 'said')
          .replace(/\$\{suggestion\([^}]*\)\}/g, '')
          .replace(/\$\{[^}]*\}/g, 'X'),
      )
    })
    .filter(
      (text) =>
        / /.test(text) && /^(["a-zX-]|is|must|has)/.test(text) && !/^(stakeholder|peer|use |the record)/.test(text),
    )
    .filter((text) => !/^X( |\.)X/.test(text))
}

describe('mistakeText(problem, messages)', () => {
  test('says in a language what the check says, with the record’s own words in their places', () => {
    expect(mistakeText('no source "awj-2052"; did you mean "awj-2025"?', ru)).toMatch(/awj-2052.*awj-2025/)
    expect(mistakeText('no source "awj-2052"; did you mean "awj-2025"?', marked)).toBe(
      '# no source "awj-2052" (awj-2025?)',
    )
    expect(mistakeText('has 52 words: shorten it to 40 or fewer', marked)).toBe(
      '# has 52 words: shorten it to 40 or fewer',
    )
    expect(mistakeText('must be "preferred", "normal" or "deprecated"', marked)).toBe(
      '# must be "preferred", "normal" or "deprecated"',
    )
    expect(mistakeText('2025-01 is before 2025-02, when it was said', marked)).toBe(
      '# 2025-01 is before 2025-02, when it was said',
    )
  })

  test('is the same in English', () => {
    for (const problem of ['must be text', 'no fact "a"; did you mean "b"?', 'is no JSON: line 1'])
      expect(mistakeText(problem, en)).toBe(problem)
  })

  test('leaves what it does not know', () => {
    expect(mistakeText('is odd', ru)).toBe('is odd')
  })
})

test('every sentence of the check is one of the patterns', () => {
  const said = sentencesOfCheck()
  expect(said.length).toBeGreaterThan(45)
  expect(said.filter((text) => !mistakeText(text, marked).startsWith('# '))).toEqual([])
})

test.each([
  ['kk', kk],
  ['ru', ru],
  ['ko', ko],
] as const)(
  'in "%s" every sentence has as many places for the record’s words as in English, and its own words',
  (_, messages) => {
    for (const pattern of mistakePatterns) {
      const sentence = messages.sentences[pattern]
      expect([sentence, sentence.match(/\{\}/g)?.length]).toEqual([sentence, pattern.match(/\{\}/g)?.length])
      expect(sentence).toMatch(/[А-яӘәҒғҚқҢңӨөҰұҮүҺһІі가-힣]{2}/)
    }
  },
)
