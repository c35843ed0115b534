import { factName, type Lang } from 'ytterby'
import { phrase, type Phrase } from '../render/phrases.ts'

/** A field of a table for people: its words, the column that holds it, what other systems may call that one, and its flag. */
type FieldWords = {
  readonly word: Phrase
  readonly column: string
  readonly alike: RegExp
  readonly flag?: string
}

const LICENCE = /licen[cs]e|permit|lizenz|genehmigung|许可证/iu
const DAY = /date|\bday|datum|\betd\b|日/iu
const FIELDS: Readonly<Record<string, FieldWords>> = {
  id: { word: 'ledgerFieldId', column: 'licence', alike: LICENCE },
  licence: { word: 'ledgerFieldId', column: 'licence', alike: LICENCE },
  form: { word: 'ledgerFieldForm', column: 'form', alike: /\b(?:type|kind|art|typ)\b|类型|种类/iu },
  items: { word: 'ledgerFieldItems', column: 'item', alike: /control|eccn|\bitem|管制|物项/iu },
  holder: { word: 'ledgerFieldHolder', column: 'holder', alike: /exporter|applicant|出口|申请/iu, flag: '--holder' },
  endUsers: {
    word: 'ledgerFieldEndUsers',
    column: 'end user',
    alike: /customer|buyer|consignee|user|recipient|kunde|empfänger|客户|用户|收货/iu,
  },
  'endUse/kind': {
    word: 'ledgerFieldEndUse',
    column: 'end use',
    alike: /purpose|verwendung|用途/iu,
    flag: '--end-use',
  },
  'endUse/field': {
    word: 'ledgerFieldEndUseField',
    column: 'endUse.field',
    alike: /industry|sector|领域|行业/iu,
    flag: '--end-use-field',
  },
  destinations: { word: 'ledgerFieldDestinations', column: 'destination', alike: /country|land\b|pays|国/iu },
  validFrom: { word: 'ledgerFieldValidFrom', column: 'valid from', alike: /from|issue|start|begin|grant|签发|起/iu },
  validUntil: {
    word: 'ledgerFieldValidUntil',
    column: 'valid to',
    alike: /until|\bto\b|expir|\bend\b|bis|失效|截止/iu,
  },
  validTo: { word: 'ledgerFieldValidUntil', column: 'valid to', alike: /$^/ },
  'endUsers.country': { word: 'ledgerFieldDestinations', column: 'destination', alike: /$^/ },
  changeRequest: {
    word: 'ledgerFieldChange',
    column: 'changeRequest',
    alike: /change|amend|变更/iu,
    flag: '--change-request',
  },
  quantityKg: {
    word: 'ledgerFieldQuantity',
    column: 'quantity kg',
    alike: /quantity|weight|qty|menge|gewicht|数量|重量/iu,
  },
  usedKg: {
    word: 'ledgerFieldUsed',
    column: 'used quantity',
    alike: /used|consum|shipped|deplet|drawn|remaining|balance|left|verbrauch|abgeschrieb|已|剩|余|使用済|残/iu,
  },
  'endUser.name': { word: 'ledgerFieldEndUsers', column: 'end user', alike: /user|用户/iu },
  destination: { word: 'ledgerFieldDestinations', column: 'destination', alike: /country|国/iu },
  unit: { word: 'ledgerFieldUnit', column: 'unit', alike: /unit|uom|单位/iu },
  status: { word: 'ledgerFieldStatus', column: 'status', alike: /status|状态/iu },
  statusDay: { word: 'ledgerFieldStatusDay', column: 'status date', alike: /$^/ },
  asOf: { word: 'ledgerFieldAsOf', column: 'ship date', alike: DAY },
  on: { word: 'ledgerFieldOn', column: 'on', alike: DAY },
  kind: { word: 'ledgerFieldKind', column: 'kind', alike: /event|action|事项/iu },
  line: { word: 'ledgerFieldLine', column: 'line', alike: /$^/ },
  document: { word: 'ledgerFieldDocument', column: 'document', alike: /order|invoice|declaration|单/iu },
}

/** The name of a field in the table, by a pointer into a licence, an event or a shipment. */
const fieldAt = (pointer: string): string => pointer.replace(/^\/(?:(?:terms|inquiry)\/)?/, '')

/** Fields that another column can state as well. */
const ALSO: Readonly<Record<string, string>> = { validUntil: 'validTo', destinations: 'endUsers.country' }

/** Whether one of the columns that were read holds a field. */
export const isRead = (pointer: string, read: readonly string[]): boolean => {
  const field = fieldAt(pointer).replaceAll('/', '.')
  return read.includes(field) || read.includes(ALSO[field] ?? field)
}

/** What people call a field, by its name or by a pointer to it. */
export function fieldWord(pointer: string, lang: Lang): string {
  const words = FIELDS[fieldAt(pointer)]
  return words === undefined ? factName(fieldAt(pointer).replaceAll('/', '.'), lang) : phrase(words.word, lang)
}

/**
 * Says that no column holds a field and what to do: rename the column that may be meant, or state it of all lines with a flag. Null of
 * what no column holds.
 *
 * @param unread the columns of the file that no field was read from.
 */
export function noColumnText(pointer: string, unread: readonly string[], lang: Lang): string | null {
  const words = FIELDS[fieldAt(pointer)]
  if (words === undefined) return null
  const { word, column, alike, flag } = words
  const [meant] = unread.filter((title) => alike.test(title))
  return [
    phrase('ledgerNoColumn', lang, { field: phrase(word, lang), column }),
    ...(meant === undefined ? [] : [phrase('ledgerColumnMeant', lang, { meant })]),
    ...(flag === undefined ? [] : [phrase('ledgerFieldFlag', lang, { flag })]),
    ...(word === 'ledgerFieldForm' ? [phrase('ledgerFieldTypes', lang)] : []),
  ].join(lang === 'zh' ? '' : ' ')
}
