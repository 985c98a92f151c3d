interface Props {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Drawing units a metre. */
  readonly scale: number
  readonly boxes?: boolean
}

/** A football pitch from above, to scale; its circle and boxes are those of the Laws of the Game. */
export function Pitch({ x, y, width, height, scale, boxes = false }: Props) {
  const box = { width: 16.5 * scale, height: 40.3 * scale, y: y + height / 2 - 20.15 * scale }
  return (
    <g fill="none" stroke="currentColor" strokeWidth="1.07">
      <rect x={x} y={y} width={width} height={height} />
      <path d={`M${x + width / 2} ${y}v${height}`} />
      <circle cx={x + width / 2} cy={y + height / 2} r={9.15 * scale} />
      {boxes && <rect x={x} {...box} />}
      {boxes && <rect {...box} x={x + width - box.width} />}
    </g>
  )
}
