/**
 * Makes a value on first use and keeps it. It keeps the value and not its promise, because in Workers one request cannot
 * await the I/O of another. Two simultaneous first calls both make it.
 */
export function lazy<T>(make: () => Promise<T>): () => T | Promise<T> {
  let made: { readonly value: T } | undefined
  return () => made?.value ?? make().then((value) => (made = { value }).value)
}
