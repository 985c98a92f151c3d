import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usePaperWords } from '../../src/i18n/paperWords.ts'

test('usePaperWords() gives the words that only paper has, in the language around it', () => {
  const { current } = renderHook(usePaperWords).result
  expect(current.line('Plant, to scale', '30 June 2026')).toBe('Plant, to scale. Record checked 30 June 2026')
  expect(current.checked('30 June 2026')).toBe('Record checked 30 June 2026')
})
