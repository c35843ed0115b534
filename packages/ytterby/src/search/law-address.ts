/** A name as it stands in the address of a page and of a place on it. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')

/** Where the documentation shows a citation of an answer, by its key and its instrument. */
export const citationAddress = (key: string, instrument: string): string =>
  `law/instruments/${slug(instrument)}#${slug(key)}`

/**
 * Where the documentation shows each part of the law: page and place below its base, without the language. Every page exists in
 * English (`law/…`) and in Chinese (`zh/law/…`). Each takes a part of an answer or of the ruleset as it is.
 */
export const lawAddress = {
  instrument: (id: string): string => `law/instruments/${slug(id)}`,
  citation: citationAddress,
  /** A control, or one of its entries by the key of its citation. */
  control: (control: string, key?: string): string =>
    `law/controls/${slug(control)}${key === undefined ? '' : `#${slug(key)}`}`,
  form: (id: string): string => `law/forms/${id}`,
  element: (symbol: string): string => `law/elements#${symbol.toLowerCase()}`,
  /** A commodity code of four to ten digits: the page of its heading. */
  commodityCode: (digits: string): string => `law/codes/${digits.slice(0, 4)}${digits.length > 4 ? `#${digits}` : ''}`,
  list: (list: string): string => `law/lists/${list}`,
  party: (list: string, name: string): string => `law/lists/${list}#${slug(name)}`,
  restriction: (id: string): string => `law/restrictions#${id}`,
  warning: (id: string): string => `law/warnings#${slug(id)}`,
  paper: (id: string): string => `law/review#${slug(id)}`,
  day: (day: string): string => `law/days#${day}`,
} as const
