import type { Lang } from '../locales/langs.ts'
import type { Elsewhere, ElsewhereRecord } from '../schema/elsewhere.ts'
import type { Counterpart } from './counterpart-schema.ts'

/** Control codes, and instruments whose entries are not held. */
type Asked = { readonly codes: readonly string[]; readonly instruments: readonly string[] }

/** What the foreign lists say of goods under control codes or instruments, on a day. */
export function counterparts(
  { lists, records }: Elsewhere,
  asked: Asked,
  { asOf, lang }: { readonly asOf: string; readonly lang: Lang },
): Counterpart[] {
  return records
    .filter((record) => isAbout(record, asked))
    .map(({ codes, instrument = null, item, list, relation, counterpart, says, note, isTrap = false }) => {
      const { name, edition, read, link } = lists[list]
      return {
        codes: codes.filter((code) => isAsked(code, asked)),
        instrument,
        item: item?.[lang] ?? null,
        list,
        listName: name[lang],
        edition,
        isOld: yearAfter(edition) <= asOf,
        read: read[lang],
        relation,
        counterpart: typeof counterpart === 'string' ? counterpart : counterpart[lang],
        says: says[lang],
        note: note?.[lang] ?? null,
        isTrap,
        link,
      }
    })
}

/** Whether a record is about one of the codes, one above it or one below it; or about an instrument without entries. */
function isAbout({ codes, instrument }: ElsewhereRecord, asked: Asked): boolean {
  if (instrument !== undefined) return asked.instruments.includes(instrument)
  return codes.some((code) => isAsked(code, asked))
}

const isAsked = (code: string, { codes }: Asked): boolean =>
  codes.some((one) => isWithin(code, one) || isWithin(one, code))

const isWithin = (code: string, other: string): boolean => code === other || code.startsWith(`${other}.`)

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
