/** The dots that fill a scenario's area, in a drawing whose unit is a pixel or near it. */
export function DotPattern({ id, colour, scale }: { id: string; colour: string; scale: number }) {
  const side = 7 * scale
  return (
    <pattern id={id} width={side} height={side} patternUnits="userSpaceOnUse">
      <circle cx={side / 2} cy={side / 2} r={1.5 * scale} fill={colour} />
    </pattern>
  )
}
