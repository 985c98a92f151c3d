import { describe, expect, test } from 'vitest'
import { useSceneWords } from '../../src/i18n/sceneWords.ts'
import { renderHook } from '../testingLibrary.tsx'

describe('useSceneWords()', () => {
  test('gives the words of the frame and, with them, those of the later scenes', () => {
    const { t } = renderHook(useSceneWords).result.current
    expect([t.tryAgain, t.ledger.close]).toEqual(['Try again', 'Close'])
  })
})
