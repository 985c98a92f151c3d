const perColumn = 10

/** One square a million, ten to a column. */
export function DollarMarks({ millions, width, height }: { millions: number; width: number; height: number }) {
  const across = Math.ceil(millions / perColumn)
  const step = { x: width / across, y: height / perColumn }
  const side = Math.min(step.x, step.y) * 0.6
  return Array.from({ length: millions }, (_, index) => {
    const x = (Math.floor(index / perColumn) + 0.5) * step.x - side / 2
    const y = ((index % perColumn) + 0.5) * step.y - side / 2
    return <rect key={`${x} ${y}`} x={x} y={y} width={side} height={side} />
  })
}
