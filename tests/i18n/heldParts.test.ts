import { expect, test, vi } from 'vitest'
import { heldParts } from '../../src/i18n/heldParts.ts'

test('heldParts(importers) fetches the part of a language once and then holds it', async () => {
  const importer = vi.fn(async () => 'words')
  const parts = heldParts({ en: importer, kk: importer, ru: importer, ko: () => Promise.reject(new Error('gone')) })
  expect(parts.held('kk')).toBeNull()
  expect(await parts.load('kk')).toBe('words')
  expect(await parts.load('kk')).toBe('words')
  expect([parts.held('kk'), parts.held('ru'), importer.mock.calls.length]).toEqual(['words', null, 1])
  await expect(parts.load('ko')).rejects.toThrow('gone')
  expect(parts.held('ko')).toBeNull()
})
