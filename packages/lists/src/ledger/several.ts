import { readCell } from './table.ts'

/** The texts in cells that hold several: parted by semicolons, by line breaks, or by a slash between spaces. */
export const words = (texts: readonly string[], between = /[;|\n]|\s\/\s/): string[] =>
  texts.flatMap((text) => text.split(between)).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))

/** Codes, which hold no comma. */
export const codes = (texts: readonly string[]): string[] => words(texts, /[;,，、|/\n]/)

/** Countries, some of whose names hold a comma. */
export const countries = (texts: readonly string[]): unknown[] =>
  words(texts).flatMap((text) => {
    const each = codes([text]).map((one) => readCell('destination', one))
    const areRead = each.length > 0 && each.every((one) => /^[A-Z]{2}$/.test(String(one)))
    return areRead ? each : [readCell('destination', text)]
  })
