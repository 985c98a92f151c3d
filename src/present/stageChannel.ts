import { type Language, languages } from '../plant/languages.ts'
import { type Action, shortcuts } from './shortcuts.ts'
import type { StagePlace } from './stageScene.ts'

/** What a wall shows at the moment. */
export interface Shown {
  /** Which wall: no two are the same. */
  readonly wall: string
  readonly place: StagePlace
  /** The fact whose claims lie over the scene. */
  readonly fact: string | null
  readonly blank: 'black' | 'white' | null
  readonly language: Language
  readonly theme: 'light' | 'dark'
  /** The earlier day as of which it shows the record, as its address has it; empty for now. */
  readonly asof: string
  /** The scenario of its address; empty where it has none. */
  readonly if: string
  readonly widthPx: number
  readonly heightPx: number
  /** It is not behind another window. */
  readonly isSeen: boolean
  /** Since the presentation began; null before it. The wall only keeps it for a presenter's window that comes back. */
  readonly elapsedMs: number | null
}

/** What a presenter's window asks of the walls. */
export interface Wish {
  readonly place?: StagePlace
  readonly fact?: string | null
  readonly language?: Language
  readonly elapsedMs?: number
}

/** What the windows of a presentation say to each other. */
export type Signal =
  | { readonly kind: 'ask' }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'closing'; readonly wall: string }
  | { readonly kind: 'act'; readonly to: string; readonly action: Action; readonly code: string }
  | { readonly kind: 'wish'; readonly to: string; readonly wish: Wish }

export interface Channel {
  readonly tell: (signal: Signal) => void
  readonly close: () => void
}

const name = 'kia-qazaqstan-stage'

/** Joins the other windows of this browser: by BroadcastChannel, and where there is none by the storage that they share. */
export function openChannel(hear: (signal: Signal) => void): Channel {
  const heard = (data: unknown) => {
    if (isSignal(data)) hear(data)
  }
  return typeof BroadcastChannel === 'function' ? broadcast(heard) : throughStorage(heard)
}

function broadcast(heard: (data: unknown) => void): Channel {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => heard(data)
  return {
    tell: (signal) => channel.postMessage(signal),
    close: () => channel.close(),
  }
}

/** Storage tells the other windows what is written; nothing of it is kept. */
function throughStorage(heard: (data: unknown) => void): Channel {
  const listen = ({ key, newValue }: StorageEvent) => {
    if (key === name && newValue !== null) heard(parsed(newValue))
  }
  window.addEventListener('storage', listen)
  return {
    tell: (signal) => {
      try {
        localStorage.setItem(name, JSON.stringify(signal))
        localStorage.removeItem(name)
      } catch {
        // Storage may be denied or full: each window then goes by itself.
      }
    },
    close: () => window.removeEventListener('storage', listen),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Another build may still be open in another window: what it says otherwise is no signal. */
function isSignal(data: unknown): data is Signal {
  if (!isObject(data)) return false
  switch (data['kind']) {
    case 'ask':
      return true
    case 'closing':
      return typeof data['wall'] === 'string'
    case 'act':
      return (
        typeof data['to'] === 'string' &&
        typeof data['code'] === 'string' &&
        shortcuts.some(({ action }) => action === data['action'])
      )
    case 'wish':
      return typeof data['to'] === 'string' && isWish(data['wish'])
    case 'shown':
      return isShown(data['shown'])
    default:
      return false
  }
}

function isShown(data: unknown): boolean {
  return (
    isObject(data) &&
    typeof data['wall'] === 'string' &&
    isPlace(data['place']) &&
    isFact(data['fact']) &&
    isLanguage(data['language']) &&
    [data['asof'], data['if']].every((text) => typeof text === 'string' && /^[A-Za-z0-9.,:-]{0,200}$/.test(text)) &&
    [data['widthPx'], data['heightPx']].every((size) => isNumber(size) && size > 0) &&
    (data['elapsedMs'] === null || isNumber(data['elapsedMs']))
  )
}

function isWish(data: unknown): boolean {
  if (!isObject(data)) return false
  const { place, fact, language, elapsedMs } = data
  return (
    (place === undefined || isPlace(place)) &&
    (fact === undefined || isFact(fact)) &&
    (language === undefined || isLanguage(language)) &&
    (elapsedMs === undefined || isNumber(elapsedMs))
  )
}

function isPlace(data: unknown): boolean {
  return isObject(data) && typeof data['scene'] === 'string' && Number.isInteger(data['step'])
}

function isFact(data: unknown): boolean {
  return data === null || typeof data === 'string'
}

function isLanguage(data: unknown): boolean {
  return languages.some((language) => language === data)
}

function isNumber(data: unknown): data is number {
  return typeof data === 'number' && Number.isFinite(data)
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}
