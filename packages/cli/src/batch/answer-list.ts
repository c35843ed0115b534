import type { Text } from '../input/decode-text.ts'
import { answerCsv } from './csv-lines.ts'
import { LIST_START, type Answer, type ListPlace } from './line.ts'
import { answerNdjson } from './ndjson-lines.ts'
import type { List } from './recognise.ts'

/**
 * Answers the text of a list in order. The text may be a part of the list that begins and ends between two records; `from`
 * then says where it begins.
 *
 * @throws InputError after the last complete record of a CSV, if the rest is inside an unclosed quote.
 */
export const answerList = (list: List, text: Text, answer: Answer, from: ListPlace = LIST_START): Text =>
  list.format === 'csv' ? answerCsv(text, list.header, answer, from) : answerNdjson(text, answer, from)
