export interface Profile {
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
  readonly isMobile: boolean
  /** How many times as slow the processor is made. */
  readonly slowdown: number
  /** Null is the line as it is. */
  readonly network: {
    readonly downBitsPerSecond: number
    readonly upBitsPerSecond: number
    readonly roundTripMs: number
  } | null
  /** What follows the site's address. */
  readonly path: string
  /** Matches as soon as the page can be used, where the page does not say so itself. */
  readonly usableAt: string
}

export type ProfileName = 'phone' | 'desktop' | 'wall'

const button = '#figures button[aria-expanded]'

/** A phone on a slow line, a desk, and a wall at a ceremony. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  phone: {
    width: 412,
    height: 823,
    pixelRatio: 2.6,
    isMobile: true,
    slowdown: 4,
    network: { downBitsPerSecond: 1_600_000, upBitsPerSecond: 750_000, roundTripMs: 150 },
    path: '',
    usableAt: button,
  },
  desktop: {
    width: 1920,
    height: 1080,
    pixelRatio: 1,
    isMobile: false,
    slowdown: 1,
    network: null,
    path: '',
    usableAt: button,
  },
  wall: {
    width: 3840,
    height: 2160,
    pixelRatio: 1,
    isMobile: false,
    slowdown: 1,
    network: null,
    path: '?present',
    usableAt: '[data-scene]',
  },
}
