import { configure, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { Page } from '../../src/app/Page.tsx'
import { inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { readAll } from '../ui/reading.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => history.replaceState(null, '', '/?timeline=table'))

async function show(name = 'Plant') {
  const text = inEveryLanguage
  const plant = knownWith(
    {},
    { plant: { name: text(name), scope: text('Scope'), legalName: text('x'), car: text('Car') } },
  )
  await import('../../src/app/LaterScenes.tsx')
  render(<Page plant={plant} today="2026-06-30" failure={null} onRetry={() => {}} />)
  await screen.findByRole('contentinfo')
}

describe('Page', () => {
  test('leads from its navigation to every scene below the opening, in their order', async () => {
    await show()
    const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link')
    const scenes = [...screen.getByRole('main').querySelectorAll('section[id]')].map(({ id }) => id)
    expect(readAll(links)).toEqual(['Figures', 'Scale', 'Timeline', 'People', 'Sources'])
    expect(['#opening', ...links.map((link) => link.getAttribute('href'))]).toEqual(scenes.map((id) => `#${id}`))
  })

  test('draws every scene of a record in which nothing is on record', async () => {
    await show()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(readAll(screen.getAllByRole('heading', { level: 2 }))).toEqual([
      'investment',
      'site-area',
      'robots',
      'capacity',
      'The size of a parcel is not on record',
      'No date is on record.',
      'Nobody is on record at an opening',
      '0 sources stand behind 0 claims',
    ])
  })

  test('is titled after the plant', async () => {
    await show('Kia Qazaqstan')
    expect(document.title).toBe('Kia Qazaqstan, to scale: the plant on the record')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kia Qazaqstan, to scale')
  })

  test('lets the keyboard skip to the figures', async () => {
    await show()
    expect(screen.getByRole('link', { name: 'Skip to the figures' })).toHaveAttribute('href', '#figures')
    expect(screen.getByRole('region', { name: 'Key figures' })).toHaveAttribute('id', 'figures')
  })

  test('goes to the scene that the address names once that scene is there', async () => {
    onTestFinished(() => void Reflect.deleteProperty(Element.prototype, 'scrollIntoView'))
    const shown: string[] = []
    Element.prototype.scrollIntoView = function (this: Element) {
      shown.push(this.id)
    }
    history.replaceState(null, '', '/?timeline=table#people')
    await show()
    expect(shown).toEqual(['people'])
  })
})
