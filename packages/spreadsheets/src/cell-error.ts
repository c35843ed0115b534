/** An error value of a cell: `#VALUE!` for input to correct, `#N/A` where there is no such number; the message says what to do. */
export class CellError extends Error {
  readonly kind: 'value' | 'not-available'

  constructor(kind: CellError['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}
