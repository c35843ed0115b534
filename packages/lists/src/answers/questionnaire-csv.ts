import type { questionnaires } from 'ytterby/composition'
import { spreadsheetRow } from './csv-row.ts'

/** A table to fill in: a row for each node that is asked about, with a column for each fact, and at its end what is
 * to be written there. `readDeclarationTable` reads it back. */
export function questionnaireCsv(
  asked: readonly Pick<ReturnType<typeof questionnaires>[number], 'id' | 'supplier' | 'questions'>[],
): string {
  const paths = [...new Set(asked.flatMap(({ questions }) => questions.map(({ path }) => path)))]
  const rows = [
    ['id', 'supplier', ...paths, 'source', 'day', 'what to write'],
    ...asked.map(({ id, supplier, questions }) => [
      id,
      supplier ?? '',
      ...paths.map(() => ''),
      '',
      '',
      questions.map(({ path, text }) => `${path}: ${text.en}`).join(' '),
    ]),
  ]
  return rows.map((row) => `${spreadsheetRow(row, ',')}\n`).join('')
}
