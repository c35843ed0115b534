/** The caller disconnected before the answer was complete. */
export class CallerLeft extends Error {
  override readonly name = 'CallerLeft'

  constructor() {
    super('The caller has left')
  }
}
