/**
 * What is made when it is first asked for. The value is kept and not its promise: what one request waits for, another
 * cannot (a rule of Workers).
 */
export function onceMade<T>(make: () => Promise<T>): () => T | Promise<T> {
  let made: { readonly value: T } | undefined
  return () => made?.value ?? make().then((value) => (made = { value }).value)
}
