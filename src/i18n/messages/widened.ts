/**
 * What every language must say where English says it: the same messages of the same parameters. A message
 * that is missing, too many or of another type does not compile.
 */
export type Widened<Messages> = Messages extends string
  ? string
  : Messages extends (...parameters: infer Parameters) => infer Said
    ? (...parameters: Parameters) => Widened<Said>
    : { readonly [Name in keyof Messages]: Widened<Messages[Name]> }
