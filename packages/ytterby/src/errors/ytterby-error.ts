/** The base class of every error this package throws on purpose. `code` is a literal per class and part of the public contract. */
export abstract class YtterbyError extends Error {
  abstract readonly code: string
  /** JSON pointer (RFC 6901) to the offending place of the input; the empty string is the whole input. */
  abstract readonly pointer: string
}
