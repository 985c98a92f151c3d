import { expect, test } from 'vitest'
import { inSite, pageLanguage, pagePath } from '../../src/view/site.ts'

// With pages for the languages: see useLanguage.test.ts.
test('a page that says nothing of its site is the whole of it, in English', () => {
  expect(inSite('data/plant.json')).toBe('http://localhost:3000/data/plant.json')
  expect(pagePath('kk')).toBeNull()
  expect(pageLanguage('/kk/')).toBe('en')
})
