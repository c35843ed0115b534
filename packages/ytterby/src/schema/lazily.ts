/** A function that does its work on the first call and returns the result on every call. */
export function lazily<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined
  return () => (done ??= { result: work() }).result
}
