/**
 * What is made when it is first asked for. The value is kept and not its promise: Workers forbid one request to wait for
 * the input and output of another. Where two are the first to ask, both make it.
 */
export function lazy<T>(make: () => Promise<T>): () => T | Promise<T> {
  let made: { readonly value: T } | undefined
  return () => made?.value ?? make().then((value) => (made = { value }).value)
}
