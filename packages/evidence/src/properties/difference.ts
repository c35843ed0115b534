/** Lists up to ten differences between two JSON values, each with its path and both values. */
export function difference(one: unknown, other: unknown): Record<string, [unknown, unknown]> {
  return Object.fromEntries([...places(one, other, '')].slice(0, 10))
}

function* places(one: unknown, other: unknown, at: string): Generator<[string, [unknown, unknown]]> {
  if (isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      yield* places(Reflect.get(one, key), Reflect.get(other, key), `${at}/${key}`)
  } else if (one !== other) yield [at, [one, other]]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
