/** The text under an id that may be anything; `undefined` where there is none. */
export const textAt = (texts: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(texts, id) ? texts[id] : undefined
