/** The host gave a record that was checked before the one that is held; it is not taken. */
export class OlderRecordError extends Error {
  override readonly name = 'OlderRecordError'
}
