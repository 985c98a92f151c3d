import type { SceneMessages } from '../i18n/messages/en/scenes.ts'

export type Action = Exclude<keyof SceneMessages['stage']['keys'], 'name' | 'space' | 'letters'>

export interface Shortcut {
  readonly action: Action
  /** Physical keys by their `KeyboardEvent.code`, the same on every layout. */
  readonly codes: readonly string[]
  /** What they are called on their caps. */
  readonly caps: readonly string[]
}

/** Every key of the stage, as presenters and clickers send them: what is pressed, what the list shows, what is tested. */
export const shortcuts: readonly Shortcut[] = [
  { action: 'next', codes: ['ArrowRight', 'ArrowDown', 'PageDown', 'Space'], caps: ['→', '↓', 'Page Down', 'Space'] },
  { action: 'back', codes: ['ArrowLeft', 'ArrowUp', 'PageUp'], caps: ['←', '↑', 'Page Up'] },
  { action: 'first', codes: ['Home'], caps: ['Home'] },
  { action: 'last', codes: ['End'], caps: ['End'] },
  { action: 'scene', codes: [...'123456789'].flatMap((digit) => [`Digit${digit}`, `Numpad${digit}`]), caps: ['1…9'] },
  { action: 'black', codes: ['KeyB', 'Period'], caps: ['B', '.'] },
  { action: 'white', codes: ['KeyW'], caps: ['W'] },
  { action: 'full', codes: ['KeyF'], caps: ['F'] },
  { action: 'overview', codes: ['KeyO'], caps: ['O'] },
  { action: 'language', codes: ['KeyL'], caps: ['L'] },
  { action: 'theme', codes: ['KeyT'], caps: ['T'] },
  { action: 'claims', codes: ['KeyC'], caps: ['C'] },
  { action: 'day', codes: ['BracketLeft', 'BracketRight'], caps: ['[', ']'] },
  { action: 'window', codes: ['KeyS'], caps: ['S'] },
  { action: 'help', codes: ['Slash', 'NumpadDivide', 'F1'], caps: ['?', 'F1'] },
  { action: 'leave', codes: ['Escape'], caps: ['Esc'] },
]

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>

/**
 * What a key asks for; null where it asks for nothing, is the browser's own, is typed into a field, works the
 * button or scrolls the part that has the focus. Without letter keys (WCAG 2.1.4) those that print a letter, a digit or a sign ask for nothing.
 */
export function actionOf(event: Pressed, hasLetters: boolean): Action | null {
  if (event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return null
  if (event.code === 'Space' && isWorked(event.target)) return null
  if (/^Arrow(Up|Down)$/.test(event.code) && isScrolled(event.target)) return null
  // The question mark lies elsewhere on other layouts.
  const code = event.key === '?' ? 'Slash' : event.code
  if (!hasLetters && /^(Key|Digit|Numpad|Period|Slash|Bracket)/.test(code)) return null
  return shortcuts.find(({ codes }) => codes.includes(code))?.action ?? null
}

/** The scene that a digit names, from 1. */
export function digitOf(code: string): number {
  return Number(/\d$/.exec(code)?.[0] ?? 0)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
}

function isScrolled(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('section[tabindex="0"]')
}

function isWorked(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary, [role="slider"]')
}
