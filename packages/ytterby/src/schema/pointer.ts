/** JSON pointer (RFC 6901) to a place: keys and indices from the root. Half of a character in a key is written as U+FFFD, so that every pointer has canonical JSON. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
