import { describe, expect, test } from 'vitest'
import { scenes } from '../../src/i18n/messages/en/scenes.ts'
import { actionOf, digitOf, shortcuts } from '../../src/present/shortcuts.ts'

function pressed(code: string, more: Partial<KeyboardEvent> = {}) {
  return { code, key: '', altKey: false, ctrlKey: false, metaKey: false, target: document.body, ...more }
}

describe('shortcuts', () => {
  test('name no key twice, and each action once', () => {
    const codes = shortcuts.flatMap((shortcut) => shortcut.codes)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(shortcuts.map(({ action }) => action)).size).toBe(shortcuts.length)
  })

  test('all have a line in the list of keys, which has no other', () => {
    const { name, space, letters, ...lines } = scenes.stage.keys
    expect([name, space, letters(true), letters(false)]).not.toContain('')
    expect(Object.keys(lines).sort()).toEqual(shortcuts.map(({ action }) => action).sort())
  })
})

describe('actionOf(event, hasLetters)', () => {
  test.each(shortcuts.flatMap(({ action, codes }) => codes.map((code) => [code, action] as const)))(
    '%s asks for %s',
    (code, action) => {
      expect(actionOf(pressed(code), true)).toBe(action)
    },
  )

  test('goes by the physical key, so that Cyrillic and Hangul layouts have the same', () => {
    expect(actionOf(pressed('KeyB', { key: 'и' }), true)).toBe('black')
    expect(actionOf(pressed('KeyL', { key: 'ㅣ' }), true)).toBe('language')
  })

  test('knows the question mark wherever a layout has it', () => {
    expect(actionOf(pressed('Digit7', { key: '?' }), true)).toBe('help')
  })

  test.each(['altKey', 'ctrlKey', 'metaKey'])('leaves to the browser what is pressed with %s', (modifier) => {
    expect(actionOf(pressed('KeyF', { [modifier]: true }), true)).toBeNull()
  })

  test('asks for nothing while somebody types', () => {
    expect(actionOf(pressed('KeyB', { target: document.createElement('input') }), true)).toBeNull()
    expect(actionOf(pressed('ArrowRight', { target: document.createElement('textarea') }), true)).toBeNull()
  })

  test('leaves the space bar to the button that has the focus', () => {
    expect(actionOf(pressed('Space', { target: document.createElement('button') }), true)).toBeNull()
    expect(actionOf(pressed('ArrowRight', { target: document.createElement('button') }), true)).toBe('next')
  })

  test('without letter keys only those are left that print nothing', () => {
    for (const code of ['KeyB', 'Period', 'KeyW', 'KeyF', 'KeyO', 'KeyL', 'KeyT', 'Slash', 'Digit3', 'Numpad3']) {
      expect(actionOf(pressed(code), false), code).toBeNull()
    }
    for (const code of ['ArrowRight', 'PageUp', 'Home', 'End', 'Space', 'Escape', 'F1']) {
      expect(actionOf(pressed(code), false), code).not.toBeNull()
    }
  })
})

test.each([
  ['Digit3', 3],
  ['Numpad9', 9],
  ['KeyB', 0],
])('digitOf(%j) is %d', (code, digit) => {
  expect(digitOf(code)).toBe(digit)
})
