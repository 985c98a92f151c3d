import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { Plant } from '../../src/plant/plantSchema.ts'
import { CopyCitation } from '../../src/ui/CopyCitation.tsx'
import { aSource, type ClaimDraft, inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'

function show(claim: Partial<ClaimDraft> = {}, source: Plant['sources'][string] = aSource('paper')) {
  const plant = knownWith(
    { robots: [{ value: 68, said: '2025-10-21', quote: '68 robots', ...claim } as ClaimDraft] },
    { sources: { paper: source } },
  )
  const [shown] = plant.facts['robots']?.claims ?? []
  if (shown === undefined) throw new Error('no claim')
  render(<CopyCitation plant={plant} claim={shown} />)
}

function stubClipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
}

describe('CopyCitation', () => {
  test('copies the words with who said them, when, and the source, and says so', async () => {
    const user = userEvent.setup()
    show()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await navigator.clipboard.readText()).toBe(
      '“68 robots” maker, 21\u00a0October\u00a02025. Publisher. https://example.org/paper',
    )
    expect(screen.getByRole('status')).toHaveTextContent('Citation copied')
  })

  test('copies no date where none is known, and no address where there is none', async () => {
    const user = userEvent.setup()
    const { url: _, ...source } = aSource('paper')
    show({ said: undefined }, { ...source, noLink: inEveryLanguage('a mirror') })
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(await navigator.clipboard.readText()).toBe('“68 robots” maker, no date shown. Publisher.')
  })

  test('shows the citation to be copied by hand where the browser refuses', async () => {
    stubClipboard(vi.fn().mockRejectedValue(new DOMException('denied', 'NotAllowedError')))
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(screen.getByRole('status')).toHaveTextContent(
      'This browser did not allow copying. The citation: “68 robots” maker, 21 October 2025. Publisher. https://example.org/paper',
    )
  })

  test('shows it also where there is no clipboard, as on a page that is not served securely', async () => {
    const user = userEvent.setup({ writeToClipboard: false })
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    show()
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(screen.getByRole('status')).toHaveTextContent('This browser did not allow copying.')
  })
})
