/** A list, the query of its job, and the flags of the command line that mean the same. */
export type TestList = { readonly text: string; readonly query: string; readonly flags: readonly string[] }

const DAY = '2026-03-01'
const HEADER = ['id', 'product.form', 'product.elements', 'destination', 'endUse.kind', 'endUser.name', 'note']
const FORMS = ['ndfeb-magnet', 'metal', 'separated-oxide', 'no-such-form', 'smco-magnet']
const ELEMENTS = ['Nd;Dy', 'Dy', 'Tb', 'Sm', '']
const NOTES = [
  'plain',
  'two\nlines',
  'déjà vu',
  '“磁石”',
  'a "quoted" word',
  '',
  'two\r\n\r\nbreaks; and, more',
  '=1+1',
  "'@SUM(A1)",
]

/** Rows of a trade list. Every fifth is refused. */
const rows = (count: number): string[][] =>
  Array.from({ length: count }, (_, at) => [
    String(at + 1),
    FORMS[at % FORMS.length] ?? '',
    ELEMENTS[at % ELEMENTS.length] ?? '',
    'DE',
    'civil',
    at % 3 === 0 ? `Bürogeräte ${at % 50} GmbH` : '',
    NOTES[at % NOTES.length] ?? '',
  ])

const quoted = (cell: string): string => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function csv(table: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  return table.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('')
}

/** An object of NDJSON for a row; the form is stated wrongly in every fifth. */
const object = ([id, form, , destination, , , note]: readonly string[]): string =>
  JSON.stringify({ id, product: { form, elements: [{ symbol: 'Dy' }], description: note }, destination })

const dated = (more: Omit<TestList, 'flags' | 'query'> & Partial<TestList>): TestList => ({
  ...more,
  query: `?asOf=${DAY}${more.query ?? ''}`,
  flags: ['--as-of', DAY, ...(more.flags ?? [])],
})

/** Lists in every dialect. The long ones are several chunks. */
export const LISTS: Readonly<Record<string, TestList>> = {
  'CSV with a byte order mark, semicolons, CRLF and line breaks in cells': dated({
    text: `\u{feff}${csv([HEADER, ...rows(9_000)], ';', '\r\n')}`,
  }),
  'CSV with commas and LF': dated({ text: csv([HEADER, ...rows(5_000)], ',', '\n') }),
  'CSV with CR alone and no end of the last line': dated({
    text: csv([HEADER, ...rows(5_000)], ',', '\r').slice(0, -1),
  }),
  'CSV that begins with blank lines and has empty rows': dated({
    text: `\n\n${csv([HEADER, ...rows(40)], ',', '\n').replaceAll('plain\n', 'plain\n\n,,,,,,\n')}`,
  }),
  'CSV with quotes that only a lenient reader accepts': dated({
    text: `${HEADER.join()}\n${'1,metal,Dy,DE,civil,,6" rod\n2,metal,Dy,DE,civil,,"6" rod\n'.repeat(3_000)}3,metal,Dy,DE,civil,,"open\n4,metal,Dy,DE,civil,,x"y\n`,
  }),
  'CSV whose last record never ends': dated({
    text: `${csv([HEADER, ...rows(5_000)], ',', '\n')}5001,metal,Dy,DE,civil,,"open\n${'5002,metal,Dy,DE,civil,,x\n'.repeat(50)}`,
  }),
  'CSV to NDJSON': dated({
    text: csv([HEADER, ...rows(300)], ',', '\n'),
    query: '&out=ndjson',
    flags: ['--out', 'ndjson'],
  }),
  'CSV to whole answers in Chinese': dated({
    text: csv([HEADER, ...rows(300)], ',', '\n'),
    query: '&full=true&lang=zh',
    flags: ['--full', '--lang', 'zh'],
  }),
  'NDJSON with refused and blank lines': dated({
    text: rows(6_000)
      .map((row, at) => (at % 7 === 0 ? `\n{"id":${at},"broken\n[1]` : object(row)))
      .join('\n'),
  }),
  'NDJSON to CSV, known at a day': dated({
    text: `${rows(200).map(object).join('\r\n')}\r\n`,
    query: '&out=csv&knownAt=2025-10-01',
    flags: ['--out', 'csv', '--known-at', '2025-10-01'],
  }),
  'CSV by an earlier release': dated({
    text: csv([HEADER, ...rows(100)], ',', '\n'),
    query: '&ruleset=1.0.0',
    flags: ['--ruleset', '1.0.0'],
  }),
}
