import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useFailureWords } from '../../src/i18n/failureWords.ts'

test('useFailureWords() gives the words of the page without a record, in the language around it', () => {
  expect(renderHook(useFailureWords).result.current.refused).toBe('The record failed its check and was not drawn')
})
