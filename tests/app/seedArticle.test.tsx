import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { configure, render, screen, within } from '../testingLibrary.tsx'
import '../../src/app/LaterScenes.tsx'
import { Page } from '../../src/app/Page.tsx'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { parsePlantJson } from '../../src/plant/parsePlant.ts'
import { read } from '../ui/reading.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

const json = readFileSync(join(import.meta.dirname, '../../public/data/plant.json'), 'utf8')
const plant = asKnownOn(parsePlantJson(json), '2026-11-22')

beforeEach(async () => {
  history.replaceState(null, '', '/?timeline=table')
  render(<Page plant={plant} today="2026-11-22" failure={null} onRetry={() => {}} />)
  await screen.findByRole('contentinfo')
})

function scene(id: string): string {
  const section = document.getElementById(id)
  if (section === null) throw new Error(`no scene ${id}`)
  return read(section)
}

/** All that stands under a person's name. */
function person(name: string): string {
  const entry = screen.getByRole('heading', { level: 4, name }).closest('li')
  if (entry === null) throw new Error(`no entry ${name}`)
  return read(entry)
}

describe('the article that the project starts from', () => {
  test('is on the page with its figures', () => {
    const figures = within(screen.getByRole('region', { name: 'Key figures' })).getAllByRole('button')
    expect(figures.map((button) => button.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))).toEqual([
      'Direct investment: $310 million. Who says so?',
      'Site: 630,000 m². Who says so?',
      'High-precision robots: 68 robots. Who says so?',
      'Annual capacity: up to 70,000 cars a year. Who says so?',
    ])
  })

  test.each(['timeline', 'people'])('is on the page with its dates, in the scene %s', (id) => {
    expect(scene(id)).toContain('Sorento production started: October 2025')
    expect(scene(id)).toContain(
      'New-generation Sportage production to start: January 2026, announced, no confirmation on record',
    )
    expect(scene(id)).toContain(
      'Production to expand with market demand and localisation goals: no date given, announced',
    )
  })

  test.each([
    ['Kassym-Jomart Tokayev', 'President of Kazakhstan', 'By video link, with a congratulatory address'],
    ['Roman Sklyar', 'First Deputy Prime Minister', 'Present, at the opening'],
    ['Ho Sung Song', 'President and CEO, Kia Corporation', 'Present, at the opening'],
    ['Andrey Lavrentyev', 'Chairman, Allur Group', 'Present, at the opening'],
  ])('is on the page with who took part: %s, %s. %s', (name, office, part) => {
    expect(person(name)).toContain(office)
    expect(person(name)).toContain(part)
  })

  test('is on the page with the others at the opening', () => {
    expect(scene('people')).toContain('Leaders at the opening: Senior leaders from both nations')
    expect(scene('people')).toContain('Others at the opening: Government officials and business partners')
  })

  test('is on the page with what President Tokayev said', () => {
    const words = person('Kassym-Jomart Tokayev')
    expect(words).toContain('a symbol of strong cooperation between Kazakhstan and South Korea')
    expect(words).toContain('“a corporation of the future” that combines advanced technology, design, and reliability')
    expect(words).toContain('drive the renewal of Kazakhstan’s domestic vehicle fleet')
    expect(words).toContain('become a growth engine for the national automotive industry')
  })

  test('is on the page with what Ho Sung Song said', () => {
    const words = person('Ho Sung Song')
    expect(words).toContain(
      '“Kia Qazaqstan will play a vital role in laying a strong foundation for the development of the automotive industry in Kazakhstan”',
    )
    expect(words).toContain(
      '“We aspire to establish Kia as a trusted national brand built on lasting partnerships with its people and institutions.”',
    )
    expect(words).toContain('the project underscores the company’s commitment to Kazakhstan’s industrial growth')
  })

  test('is on the page with what Kia says of the plant', () => {
    const words = scene('process')
    expect(words).toContain('“among the most advanced and automated in the country”')
    expect(words).toContain('“set new benchmarks for efficiency, safety, and sustainability”')
    expect(words).toContain('Body welding, painting, assembly and testing')
    expect(words).toContain('Full-cycle operations')
    expect(scene('people')).toContain(
      '“a major milestone in the nation’s industrial development and a significant investment by a leading global automaker in Central Asia”',
    )
  })

  test('is a source of the page, with its address', () => {
    const links = [...(document.getElementById('sources')?.querySelectorAll('a') ?? [])]
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      'https://autoworldjournal.com/kia-opens-new-plant-in-kazakhstan',
    )
  })
})
