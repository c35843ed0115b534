import type { Text } from '../bytes/encoding.ts'
import { answerCsv } from './contract-csv.ts'
import { answerNdjson } from './contract-ndjson.ts'
import { LIST_START, type Answer, type ListPlace } from './line.ts'
import type { BatchForm } from './open-batch.ts'

/**
 * Answers the text of a list in order. The text may be a part of the list that begins and ends between two records; `from`
 * then says where it begins.
 *
 * @throws ListError after the last complete record of a CSV, if the rest is inside an unclosed quote.
 */
export const answerBatch = (form: BatchForm, text: Text, answer: Answer, from: ListPlace = LIST_START): Text =>
  form.format === 'csv' ? answerCsv(text, form.header, answer, from) : answerNdjson(text, answer, from)
