import { expect, test } from 'vitest'
import { useFailureWords, withFailureWords } from '../../src/i18n/failureWords.ts'
import { renderHook } from '../testingLibrary.tsx'

test('useFailureWords() gives the words of the page without a record, in the language around it', async () => {
  await withFailureWords('en', Promise.resolve())
  expect(renderHook(useFailureWords).result.current.t.refused).toBe('The record failed its check and was not drawn')
})
