/**
 * Methods that the SDK uses and ES2020 did not have. Spreadsheets run scripts in engines of their own, which are updated late,
 * and they do not say what they know.
 */

type Method = (this: never, ...given: never[]) => unknown

function complete(target: object, methods: Readonly<Record<string, Method>>): void {
  for (const [name, value] of Object.entries(methods))
    if (!Reflect.has(target, name)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

function at<Item>(this: ArrayLike<Item>, index: number): Item | undefined {
  return this[index < 0 ? this.length + index : index]
}

complete(Array.prototype, {
  at,
  findLast(this: readonly unknown[], test: (item: unknown) => boolean) {
    for (let index = this.length - 1; index >= 0; index -= 1) if (test(this[index])) return this[index]
    return undefined
  },
  toSorted(this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare)
  },
  toReversed(this: readonly unknown[]) {
    const copy: unknown[] = []
    for (const item of this) copy.unshift(item)
    return copy
  },
  toSpliced(this: readonly unknown[], start: number, count: number, ...items: unknown[]) {
    const copy = [...this]
    copy.splice(start, count, ...items)
    return copy
  },
})
complete(String.prototype, {
  at,
  replaceAll(this: string, what: string | RegExp, by: string) {
    return typeof what === 'string' ? this.split(what).join(by) : this.replace(what, by)
  },
  isWellFormed(this: string) {
    return !/\p{Surrogate}/u.test(this)
  },
})
complete(Object, {
  hasOwn: (value: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(value, key),
})
