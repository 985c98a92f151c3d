import { describe, expect, test } from 'vitest'
import { WordsContext } from '../../src/i18n/words.ts'
import type { Language } from '../../src/plant/languages.ts'
import type { Claim, Statement } from '../../src/plant/plantSchema.ts'
import { Quotation } from '../../src/ui/Quotation.tsx'
import { aSource, knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'
import { wordsIn } from '../words.ts'

const translation = { en: 'We are ready', kk: 'Біз дайынбыз', ko: '준비되었습니다' }
const plant = knownWith(
  { jobs: [{ value: 1, quote: 'Мы готовы', source: 'paper', translation }] },
  {
    sources: { paper: { ...aSource('paper'), language: 'ru' } },
    statements: [{ quote: 'что всё готово', form: 'reported', source: 'paper', translation }],
  },
)
const claim = plant.facts['jobs']?.claims[0] as Claim
const statement = plant.statements[0] as Statement

function show(language: Language, saying: Claim | Statement = claim, form: 'block' | 'run' = 'block') {
  const { container } = render(
    <WordsContext value={wordsIn(language)}>
      <Quotation plant={plant} saying={saying} form={form} />
    </WordsContext>,
  )
  return container
}

describe('Quotation', () => {
  test('stands in its own words and language, with a translation marked as ours where the page has another', () => {
    show('en')
    const words = screen.getByText('“Мы готовы”')
    expect([words.tagName, words.lang]).toEqual(['BLOCKQUOTE', 'ru'])
    expect(screen.getByText(/^Our translation:/).closest('p')).toHaveTextContent('Our translation: “We are ready”')
  })

  test('needs no translation on a page of its own language', () => {
    expect(show('ru').textContent).toBe('«Мы готовы»')
  })

  test('has the quotation marks of the page around both', () => {
    expect(show('kk').textContent).toMatch(/^«Мы готовы».*«Біз дайынбыз»$/)
    expect(show('ko').textContent).toMatch(/^“Мы готовы”.*“준비되었습니다”$/)
  })

  test('has none where a reporter tells what somebody said', () => {
    show('en', statement)
    const words = screen.getByText('… что всё готово')
    expect(words.dataset['form']).toBe('reported')
    expect(screen.getByText(/^Our translation:/).closest('p')).toHaveTextContent('Our translation: … We are ready')
  })

  test('is no block in a run of words', () => {
    const container = show('en', claim, 'run')
    expect(container.querySelector('q')).toHaveTextContent('“Мы готовы”')
    expect(container.querySelector('blockquote, p')).toBeNull()
  })
})
