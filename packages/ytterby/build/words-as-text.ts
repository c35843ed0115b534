/** A letter tells how many letters a word shares with the one before it. */
const FIRST = 'A'.charCodeAt(0)
const MOST_SHARED = 25

/** Folded words in order as one text, each without the letters that it shares with the one before it: an eighth smaller. */
function wordsAsText(words: readonly string[]): string {
  let before = ''
  return words
    .toSorted()
    .map((word) => {
      if (/[A-Z]/.test(word)) throw new RangeError(`${word} is not folded`)
      let shared = 0
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1
      before = word
      return String.fromCharCode(FIRST + shared) + word.slice(shared)
    })
    .join('')
}

/** The source of a function that reads such a text. */
export const WORDS_OF = `const wordsOf = (text) => {
  let before = ''
  return text.split(/(?=[A-Z])/).map((part) => (before = before.slice(0, part.charCodeAt(0) - ${FIRST}) + part.slice(1)))
}`

type Records = readonly Readonly<Record<string, unknown>>[]
/** The names of columns, their values, and which of them hold lists of texts. */
type Columns = readonly [
  names: readonly string[],
  columns: readonly (readonly unknown[])[],
  ofTexts: readonly boolean[],
]

const BETWEEN_TEXTS = '|'
/** Words and names are looked up, in whichever order they come; other texts keep theirs. */
const LOOKED_UP = ['words', 'names']

/**
 * A table of the intake as a text, and which of `READERS` reads it. Records are stored by column, lists by name one a line, and
 * lists of texts as one text, which makes them smaller once they are compressed; null stands for a field that a record does not have.
 */
export function tableAsText(table: unknown): { readonly text: string; readonly read: keyof typeof READERS } {
  if (isLists(table)) {
    const lines = Object.entries(table).map(([name, texts]) => [name, ...texts].join(BETWEEN_TEXTS))
    return { text: lines.join('\n'), read: 'lists' }
  }
  return isRecords(table)
    ? { text: JSON.stringify(columnsOf(table)), read: 'columns' }
    : { text: JSON.stringify(table), read: 'json' }
}

/** The sources of functions that read a table from its text; they need `WORDS_OF` beside them. */
export const READERS = {
  json: 'JSON.parse',
  lists: `(text) =>
  Object.fromEntries(
    text.split('\\n').map((line) => {
      const [name, ...texts] = line.split('${BETWEEN_TEXTS}')
      return [name, texts]
    }),
  )`,
  columns: `(text) => {
  const [names, columns, ofTexts] = JSON.parse(text)
  const read = (value, column) =>
    ofTexts[column] ? (${JSON.stringify(LOOKED_UP)}.includes(names[column]) ? wordsOf(value) : value.split('${BETWEEN_TEXTS}')) : value
  return columns[0].map((_, at) => {
    const record = {}
    names.forEach((name, column) => {
      const [key, member] = name.split('.')
      const place = member ? (record[key] ??= {}) : record
      const value = columns[column][at]
      if (value !== null) place[member ?? key] = read(value, column)
    })
    return record
  })
}`,
} as const

const isRecords = (table: unknown): table is Records =>
  Array.isArray(table) &&
  table.every((record) => typeof record === 'object' && record !== null && !Array.isArray(record))

function columnsOf(nested: Records): Columns {
  const records = nested.map(flat)
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const columns = names.map((name) => records.map((record) => record[name] ?? null))
  const ofTexts = columns.map((values) => values.every((value) => value === null || isTexts(value)))
  return [
    names,
    columns.map((values, at) =>
      ofTexts[at] === true ? values.map((value) => (isTexts(value) ? textOf(names[at], value) : value)) : values,
    ),
    ofTexts,
  ]
}

/** Members of a member are columns of their own: names by language are more alike within one. */
const flat = (record: Records[number]): Records[number] =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([member, own]): [string, unknown] => [`${name}.${member}`, own])
        : [[name, value]],
    ),
  )

const textOf = (name = '', texts: readonly string[]): string =>
  LOOKED_UP.includes(name) ? wordsAsText(texts) : texts.join(BETWEEN_TEXTS)

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((text) => typeof text === 'string' && !text.includes(BETWEEN_TEXTS))

const isLists = (table: unknown): table is Readonly<Record<string, readonly string[]>> =>
  typeof table === 'object' && table !== null && !Array.isArray(table) && Object.values(table).every(isTexts)
