/** Facts about parts of the market or of its years, each a line of its own beside the yearly series. */
export const partYearFacts = [
  'sales-2025-11m',
  'production-2025-11m',
  'car-production-2025-11m',
  'production-2025-7m',
  'car-production-2025-7m',
  'allur-output-2025-11m',
  'allur-share-2025-11m',
  'saryarka-growth-2025-9m',
  'allur-output-2024-2m',
  'kia-output-2024-2m',
  'cis-growth-2026',
  'sales-domestic-share-2021',
] as const
