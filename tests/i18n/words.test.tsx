import { renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useWords, WordsContext, wordsIn } from '../../src/i18n/words.ts'

describe('useWords()', () => {
  test('gives the messages, the formats and the record’s texts in English where nothing else is set', () => {
    const { language, t, format, text } = renderHook(useWords).result.current
    expect([language, t.tryAgain, format.number(70_000), text({ en: 'Site' })]).toEqual([
      'en',
      'Try again',
      '70,000',
      'Site',
    ])
  })

  test('gives the words that stand around it', () => {
    const shouted = { ...wordsIn('en'), text: (text: { en: string }) => text.en.toUpperCase() }
    const { result } = renderHook(useWords, {
      wrapper: ({ children }) => <WordsContext value={shouted}>{children}</WordsContext>,
    })
    expect(result.current.text({ en: 'Site' })).toBe('SITE')
  })
})
