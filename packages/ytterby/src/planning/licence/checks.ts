import { addDays, isDay, yearOf } from '../../calendar/day-number.ts'
import { sameParty, type Sameness } from '../../screening/same-party.ts'
import type { Assessment, Item, Json } from '../../schema/assessment.ts'
import type { Licence } from './licence.ts'
import type { LicenceCheckId, CheckOutcome } from './check-passages.ts'

/** The result of a check before it is worded: what the shipment is, and what the licence or the law requires. */
export type CheckFinding = {
  id: LicenceCheckId
  outcome: CheckOutcome
  read: Record<string, Json>
  needed: Record<string, Json>
  /** Further citations besides those of the check. */
  citations: readonly string[]
}

/** Longest validity in years (Decree 792 art. 15). No limit was read for certificates and ordinary licences. */
const LONGEST_YEARS = { single: 1, general: 3, certificate: null, ordinary: null } as const satisfies Record<
  Licence['form'],
  number | null
>

/**
 * The checks of an ordinary export licence. No rule was read on its end user, its end use, its term, and changes of it: those that
 * the licence names are compared as printed.
 */
export function ordinaryFindings(licence: Licence, answer: Assessment): CheckFinding[] {
  return [
    holderFinding(licence, answer),
    commodityFinding(licence, answer),
    quantityFinding(licence, answer),
    endUserFinding(licence, answer),
    destinationFinding(licence, answer),
    validityFinding(licence, answer),
    unusedFinding(licence),
  ]
}

/** Every check of a licence against an answered shipment that needs a dual-use licence. */
export function findingsOf(licence: Licence, answer: Assessment): CheckFinding[] {
  return [
    holderFinding(licence, answer),
    importerFinding(licence, answer),
    formFinding(licence, answer),
    itemFinding(licence, answer),
    quantityFinding(licence, answer),
    endUserFinding(licence, answer),
    destinationFinding(licence, answer),
    endUseFinding(licence, answer),
    validityFinding(licence, answer),
    ...termFindings(licence),
    unusedFinding(licence),
    changeFinding(licence),
  ]
}

/** Checks whether the good may leave under a licence at all. */
export function allowedFinding({ verdict, possible, restrictions }: Assessment): CheckFinding {
  const barred = (one: string): boolean => one === 'prohibited' || one === 'refused-in-principle'
  const outcome = barred(verdict) ? 'fails' : possible.some(barred) ? 'unknown' : 'holds'
  const bars = restrictions.filter(({ effect }) => effect === 'prohibition' || effect === 'refusal')
  return {
    id: 'export-allowed',
    outcome,
    read: { verdict, possible },
    needed: {},
    citations: outcome === 'holds' ? [] : bars.flatMap(({ citations }) => citations),
  }
}

/** The kind of permit that a licence is. */
export const kindOf = ({ form }: Licence): 'dual-use-licence' | 'export-licence' =>
  form === 'ordinary' ? 'export-licence' : 'dual-use-licence'

/** Checks whether permits of another kind are needed too. */
export function otherPermitsFinding(licence: Licence, { permits }: Assessment): CheckFinding {
  const others = permits.filter(({ kind, verdict }) => kind !== kindOf(licence) && verdict !== 'no-permit')
  const certain = others.some(({ verdict }) => verdict !== 'unsettled' && verdict !== 'depends')
  return {
    id: 'other-permits',
    outcome: others.length === 0 ? 'holds' : certain ? 'fails' : 'unknown',
    read: Object.fromEntries(others.map(({ kind, verdict }) => [kind, verdict])),
    needed: {},
    citations: others.flatMap(({ items }) => items.flatMap(({ citations }) => citations)),
  }
}

const dualUse = ({ permits }: Assessment): Assessment['permits'][number] | undefined =>
  permits.find(({ kind }) => kind === 'dual-use-licence')

function formFinding({ form }: Licence, answer: Assessment): CheckFinding {
  const forms = dualUse(answer)?.forms ?? []
  return {
    id: 'form',
    outcome: forms.length === 0 ? 'unknown' : forms.some((one) => one === form) ? 'holds' : 'fails',
    read: { forms },
    needed: { form },
    citations: [],
  }
}

/** The items that a shipment needs a licence for, or may need one for. */
const itemsOf = (answer: Assessment): readonly Item[] =>
  (dualUse(answer)?.items ?? []).filter(({ state }) => state === 'in-force' || state === 'unsettled')

/** Whether a licence names an item, or a part of it. */
const mayName = ({ items }: Licence, item: Item): boolean =>
  items.some((one) => names(one, item) || one.code.startsWith(`${item.code}.`))

/** Whether a licence is of no use for a shipment, also if a law that is unsettled turns out to be in force. */
export function isForOtherItems(licence: Licence, answer: Assessment): boolean {
  const items = itemsOf(answer)
  const others = items.filter((item) => !mayName(licence, item))
  return (
    licence.form !== 'ordinary' &&
    (others.some(({ match, state }) => match === 'yes' && state === 'in-force') ||
      (items.length > 0 && others.length === items.length))
  )
}

function itemFinding(licence: Licence, answer: Assessment): CheckFinding {
  const { items: licensed } = licence
  const met = itemsOf(answer)
  const open = met.filter((item) => !licensed.some((one) => names(one, item)))
  const surely = open.filter((item) => item.state === 'in-force' && item.match === 'yes' && !mayName(licence, item))
  return {
    id: 'item',
    outcome: surely.length > 0 ? 'fails' : open.length > 0 || met.length === 0 ? 'unknown' : 'holds',
    read: { items: met.map(itemText) },
    needed: { items: licensed.map(({ code, elements = [] }) => [code, ...elements].join(' ')) },
    citations: met.flatMap(({ citations }) => citations),
  }
}

/** An ordinary licence names goods by commodity codes: that of the shipment must begin with one of them. */
function commodityFinding({ items }: Licence, { inquiry: { product } }: Assessment): CheckFinding {
  const code = product?.commodityCode
  const isNamed = (licensed: { code: string }): boolean => code?.startsWith(licensed.code) === true
  const couldBe = (licensed: { code: string }): boolean => code === undefined || licensed.code.startsWith(code)
  return {
    id: 'item',
    outcome: items.some(isNamed) ? 'holds' : items.some(couldBe) ? 'unknown' : 'fails',
    read: { commodityCode: code ?? null },
    needed: { items: items.map((licensed) => licensed.code) },
    citations: [],
  }
}

/** Whether a licensed item covers an item: the code or a sub-code of it, and its elements. */
const names = ({ code, elements }: Licence['items'][number], item: Item): boolean =>
  item.code !== null &&
  (item.code === code || item.code.startsWith(`${code}.`)) &&
  (elements === undefined || item.element === null || elements.includes(item.element))

const itemText = ({ code, element }: Item): string => [code, element].filter((part) => part !== null).join(' ')

function quantityFinding(licence: Licence, { inquiry }: Assessment): CheckFinding {
  const { quantityKg, usedKg } = licence
  const asked = inquiry.quantityKg
  // A licence for one export is unused; of any other the remaining quantity must be stated.
  const used = usedKg ?? (isForOneExport(licence) ? 0 : undefined)
  const left = quantityKg === undefined || used === undefined ? undefined : quantityKg - used
  const outcome =
    asked === undefined || quantityKg === undefined
      ? 'unknown'
      : asked > (left ?? quantityKg)
        ? 'fails'
        : left === undefined
          ? 'unknown'
          : 'holds'
  return {
    id: 'quantity',
    outcome,
    read: { quantityKg: asked ?? null },
    needed: { quantityKg: quantityKg ?? null, usedKg: used ?? null },
    citations: [],
  }
}

const outcomeOfNames = (found: Sameness): CheckOutcome =>
  found === 'equal' ? 'holds' : found === 'different' ? 'fails' : 'unknown'

/** A licence may not be passed on (Export Control Law art. 35): holder and exporter must both be stated. */
function holderFinding({ holder }: Licence, { inquiry: { exporter } }: Assessment): CheckFinding {
  const name = exporter?.name
  return {
    id: 'holder',
    outcome:
      holder === undefined || name === undefined ? 'unknown' : outcomeOfNames(sameParty({ name: holder }, { name })),
    read: { exporter: name ?? null },
    needed: { holder: holder ?? null },
    citations: [],
  }
}

/** An importer that is not stated is the end user. If neither side states one, the check of the end user says all. */
function importerFinding({ importer, endUsers }: Licence, { inquiry }: Assessment): CheckFinding {
  const stated = inquiry.importer?.name
  const name = stated ?? inquiry.endUser?.name
  const licensed = importer === undefined ? endUsers.map((user) => user.name) : [importer]
  const found = name === undefined ? [null] : licensed.map((one) => sameParty({ name: one }, { name }))
  const besides = stated !== undefined || importer !== undefined
  return {
    id: 'importer',
    // A licence whose importer is left open may name another one than its end user.
    outcome:
      !besides || found.includes('equal')
        ? 'holds'
        : importer !== undefined && found.every((one) => one === 'different')
          ? 'fails'
          : 'unknown',
    read: { importer: besides ? (name ?? null) : null },
    needed: { importer: besides ? licensed : [] },
    citations: [],
  }
}

function endUserFinding({ endUsers }: Licence, { inquiry: { endUser } }: Assessment): CheckFinding {
  const { name, country } = endUser ?? {}
  const found = name === undefined ? [null] : endUsers.map((licensed) => sameParty(licensed, { name, country }))
  return {
    id: 'end-user',
    outcome: found.includes('equal') ? 'holds' : found.every((one) => one === 'different') ? 'fails' : 'unknown',
    read: { name: name ?? null, country: country ?? null },
    needed: {
      endUsers: endUsers.map((licensed) =>
        [licensed.name, licensed.country].filter((part) => part !== undefined).join(', '),
      ),
    },
    citations: [],
  }
}

function destinationFinding({ destinations }: Licence, { inquiry: { destination } }: Assessment): CheckFinding {
  return {
    id: 'destination',
    outcome: destination === undefined ? 'unknown' : destinations.includes(destination) ? 'holds' : 'fails',
    read: { destination: destination ?? null },
    needed: { destinations },
    citations: [],
  }
}

function endUseFinding({ endUse: licensed }: Licence, { inquiry: { endUse } }: Assessment): CheckFinding {
  return {
    id: 'end-use',
    outcome: endUseOutcome(licensed, endUse),
    read: { kind: endUse?.kind ?? null, field: endUse?.field ?? null },
    needed: { kind: licensed.kind, field: licensed.field ?? null },
    citations: [],
  }
}

function endUseOutcome(licensed: Licence['endUse'], asked: Assessment['inquiry']['endUse']): CheckOutcome {
  if (asked?.kind === undefined) return 'unknown'
  if (asked.kind !== licensed.kind) return 'fails'
  // The kind alone does not show that it is the end use of the licence.
  if (licensed.field === undefined || asked.field === undefined) return 'unknown'
  return licensed.field === asked.field ? 'holds' : 'fails'
}

function validityFinding({ validFrom, validUntil }: Licence, { asOf }: Assessment): CheckFinding {
  return {
    id: 'validity',
    outcome: validFrom <= asOf && asOf < validUntil ? 'holds' : 'fails',
    read: { asOf },
    needed: { validFrom, validUntil },
    citations: [],
  }
}

/**
 * Checks whether a licence is valid no longer than licences of its form can be. Whether its first day counts towards the year was not
 * read, so it may end on the same day of a later year, as licences are often printed; `validUntil` is the day after.
 */
export function termFindings({ form, validFrom, validUntil }: Licence): CheckFinding[] {
  const years = LONGEST_YEARS[form]
  if (years === null) return []
  const sameDay = `${String(yearOf(validFrom) + years).padStart(4, '0')}${validFrom.slice(4)}`
  // Of a leap day, a year without one ends before 1 March.
  const latest = isDay(sameDay) ? addDays(sameDay, 1) : `${sameDay.slice(0, 5)}03-01`
  return [
    {
      id: 'term',
      outcome: validUntil <= latest ? 'holds' : 'fails',
      read: { validFrom, validUntil },
      needed: { years },
      citations: [],
    },
  ]
}

/** An ordinary licence is for one batch unless it states more (announcement 100 of 2008; later editions were not read). */
export const isForOneExport = ({ form, batches = 1 }: Licence): boolean =>
  form === 'ordinary' ? batches === 1 : form !== 'general'

/** Any export under a licence for one export has used it up. */
function unusedFinding(licence: Licence): CheckFinding {
  const { form, used, usedKg = 0 } = licence
  const spent = used === true || (form !== 'certificate' && usedKg > 0)
  const outcome = !isForOneExport(licence) ? 'holds' : spent ? 'fails' : used === undefined ? 'unknown' : 'holds'
  return { id: 'unused', outcome, read: { form, used: used ?? null, usedKg }, needed: {}, citations: [] }
}

function changeFinding({ changeRequest }: Licence): CheckFinding {
  return {
    id: 'change-request',
    outcome: changeRequest === undefined ? 'unknown' : changeRequest === 'pending' ? 'fails' : 'holds',
    read: { changeRequest: changeRequest ?? null },
    needed: {},
    citations: [],
  }
}
