import { type MistakeMessages, mistakePatterns } from '../../mistakePatterns.ts'

/** What is wrong with a record, as its check says it. */
export const mistakes: MistakeMessages = {
  sentences: Object.fromEntries(mistakePatterns.map((pattern) => [pattern, pattern])) as MistakeMessages['sentences'],
  didYouMean: (name) => `; did you mean "${name}"?`,
  wholeRecord: 'the record',
}
