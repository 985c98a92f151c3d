import { renderHook as renderBare } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { loadWords, useWords, WordsContext } from '../../src/i18n/words.ts'
import { renderHook } from '../testingLibrary.tsx'
import { wordsIn } from '../words.ts'

const site = { en: 'Site', kk: 'Алаң', ru: 'Площадка', ko: '부지' }

describe('useWords()', () => {
  test('gives the messages, the formats and the record’s texts in the language around it', () => {
    const { result } = renderHook(useWords, {
      wrapper: ({ children }) => <WordsContext value={wordsIn('ru')}>{children}</WordsContext>,
    })
    const { language, t, format, text } = result.current
    expect([language, t.tryAgain, format.number(70_000), text(site)]).toEqual([
      'ru',
      'Повторить',
      '70\u00a0000',
      'Площадка',
    ])
  })

  test('fails where no words stand around it', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => renderBare(useWords)).toThrow('No words stand around this')
  })
})

describe('loadWords(language)', () => {
  test('gives the same words every time, so that nothing is drawn anew', async () => {
    expect(await loadWords('kk')).toBe(await loadWords('kk'))
    expect((await loadWords('ko')).text(site)).toBe('부지')
  })
})
