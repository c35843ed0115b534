import { assessWith } from '../engine/write/assess.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { ledgerTexts } from '../locales/ledger.ts'
import { marks } from '../locales/marks.ts'
import type { Licence } from '../planning/licence/licence.ts'
import type { Assessment } from '../schema/assessment.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import type { LicenceBalance } from './balance-schema.ts'

/** The law under which a balance is judged. */
export type LawOfDay = {
  readonly ruleset: Ruleset
  readonly lang: Lang
  readonly asOf: string
  readonly knownAt: string | undefined
}

type User = LicenceBalance['users'][number]

/** The warning that a suspension may have ended before this day. */
const LAST_DAY_UNCLEAR = 'last-day-unclear'

/**
 * What the law of a day makes of what is left, for each end user. A licence stays what it is when a party is listed, but exports to
 * that party are judged by its bar; and where no control of what it names is in force, no licence is needed. What depends on facts
 * of the shipment is left to the check of each shipment.
 */
export const usersOf = (licence: Licence, law: LawOfDay, assess: Assess): User[] =>
  licence.endUsers.map((user) => userOf({ user, licence, law, assess }))

/** Answers inquiries. */
export type Assess = (inquiry: Inquiry) => Assessment

/** Answers each inquiry of a day once: many licences are for the same user, items and use. */
export function createAssess({ ruleset, lang }: LawOfDay): Assess {
  const answers = new Map<string, Assessment>()
  return (inquiry) => {
    const key = canonicalJson(inquiry)
    const answer = answers.get(key) ?? assessWith(ruleset, inquiry, lang)
    answers.set(key, answer)
    return answer
  }
}

type UserCase = {
  readonly user: Licence['endUsers'][number]
  readonly licence: Licence
  readonly law: LawOfDay
  readonly assess: Assess
}

function userOf({ user, licence, law, assess }: UserCase): User {
  const { form, items } = licence
  const { lang, asOf } = law
  const isOrdinary = form === 'ordinary'
  const answers = (isOrdinary ? [undefined] : items.map(({ code }) => code)).map((controlCode) => ({
    controlCode,
    answer: assess(inquiryUnder(licence, law, { user, controlCode })),
  }))
  const found = (availability: User['availability'], said: { text: string; citations: readonly string[] }): User => ({
    name: user.name,
    country: user.country ?? null,
    availability,
    text: said.text,
    citations: [...said.citations],
  })
  const barred = answers.map(({ answer }) => barOf(answer) ?? formBarOf(licence, answer))
  const [bar] = barred
  if (bar !== undefined && barred.every((one) => one !== undefined)) return found('barred', bar)
  const { availability } = ledgerTexts[lang]
  const idle = answers.map(({ answer, controlCode }) => statesOf(answer, controlCode))
  if (!isOrdinary && idle.every(({ isOff }) => isOff))
    return found('not-needed', {
      text: [filled(availability['not-needed'], { day: asOf }), ...new Set(idle.flatMap(({ doubts }) => doubts))].join(
        marks[lang].gap,
      ),
      citations: [...new Set(idle.flatMap(({ citations }) => citations))],
    })
  return found('available', { text: availability.available, citations: [] })
}

/** An inquiry of which no more is stated than a licence says: about one of its end users, and one of its items. */
export function inquiryUnder(
  { destinations, endUse }: Licence,
  { asOf, knownAt }: Pick<LawOfDay, 'asOf' | 'knownAt'>,
  { user, controlCode }: { user: Licence['endUsers'][number] | undefined; controlCode: string | undefined },
): Inquiry {
  const abroad = destinations.filter((country) => country !== 'CN')
  const destination =
    abroad.find((country) => country === user?.country) ?? (abroad.length === 1 ? abroad[0] : undefined)
  return {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    product: controlCode === undefined ? {} : { controlCode },
    ...(destination === undefined ? {} : { destination }),
    endUse,
    ...(user === undefined ? {} : { endUser: user }),
  }
}

/** Why no export is allowed, if that is certain whatever the shipment is. */
function barOf({ verdict, because }: Assessment): { text: string; citations: readonly string[] } | undefined {
  if (verdict !== 'prohibited' && verdict !== 'refused-in-principle') return undefined
  return because.find(({ kind }) => kind !== 'control') ?? because[0]
}

/** Why a general licence or a certificate cannot be used for this end user: a party on the watch list needs a single licence. */
function formBarOf({ form }: Licence, { permits, restrictions }: Assessment): ReturnType<typeof barOf> {
  if (form !== 'general' && form !== 'certificate') return undefined
  const forms = permits.find(({ kind }) => kind === 'dual-use-licence')?.forms ?? []
  return forms.length === 0 || forms.includes('general')
    ? undefined
    : restrictions.find(({ id }) => id === 'watch-list')
}

/** Whether no entry that a licensed code names is in force, or may be; and what makes that doubtful. */
function statesOf(
  { permits, warnings }: Assessment,
  code = '',
): { isOff: boolean; doubts: string[]; citations: string[] } {
  const items = permits
    .flatMap((permit) => permit.items)
    .filter((item) => item.code === code || item.code?.startsWith(`${code}.`))
  return {
    isOff: items.length > 0 && items.every(({ state }) => state !== 'in-force' && state !== 'unsettled'),
    doubts: warnings.flatMap((warning) => (warning.code === LAST_DAY_UNCLEAR ? [warning.text] : [])),
    citations: items.flatMap(({ citations }) => citations),
  }
}
