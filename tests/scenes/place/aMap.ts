import type { DrawnMap } from '../../../src/plant/drawnMap.ts'

/** A drawn map of a square country with a market to its south and a neighbour to its north; 4 km a unit. */
export const aMap: DrawnMap = {
  frame: {
    cone: { south: 43, north: 53, meridian: 67 },
    leftKm: -1600,
    topKm: -1200,
    kmPerUnit: 4,
    width: 1000,
    height: 700,
  },
  country: '398',
  home: [[100, 50, 800, 0, 0, 480, -800, 0]],
  lands: {
    860: { outline: [[300, 530, 400, 0, 0, 140, -400, 0]], spots: [[500, 600]] },
    643: { outline: [], spots: [[50, 20]] },
  },
  borders: [[0, 620, 300, 0]],
}
