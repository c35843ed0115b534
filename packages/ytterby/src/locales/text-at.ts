/** Looks up a text by an untrusted id; `undefined` if there is none. */
export const textAt = (texts: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(texts, id) ? texts[id] : undefined
