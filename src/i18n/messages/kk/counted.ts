import { possessed } from './endings.ts'

const words = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз', 'он']

const alone = ['жоқ', 'біреу', 'екеу', 'үшеу', 'төртеу', 'бесеу', 'алтау', 'жетеу', 'сегіз', 'тоғыз', 'он']

const among = [
  'ешқайсысы',
  'біреуі',
  'екеуі',
  'үшеуі',
  'төртеуі',
  'бесеуі',
  'алтауы',
  'жетеуі',
  'сегізі',
  'тоғызы',
  'оны',
]

const cases = {
  of: { front: 'нің', back: 'ның' },
  from: { front: 'нен', back: 'нан' },
  at: { front: 'нде', back: 'нда' },
  with: { front: 'мен', back: 'мен' },
} as const

/** Before a noun, which stays in the singular: екі дереккөз, 12 дереккөз. */
export function spelled(count: number): string {
  return words[count] ?? String(count)
}

/** Without a noun: екеу, 12. */
export function howMany(count: number): string {
  return alone[count] ?? String(count)
}

/** So many of those that were named: екеуі, 12-сі; in a case: екеуінің, 12-сінің. */
export function someOf(count: number, role?: keyof typeof cases): string {
  const base = among[count] ?? possessed(String(count))
  if (role === undefined) return base
  return `${base}${cases[role][base.endsWith('ы') ? 'back' : 'front']}`
}
