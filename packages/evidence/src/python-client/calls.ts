import { cases as everyCase, kits, licences, type Case } from '../cases/index.ts'
import type { Client } from 'ytterby/client'
import { REFERENCE_TOPICS } from 'ytterby/law'
import { collect } from './collect.ts'

/** A call of the Python client, and the same of the TypeScript one. */
export type ClientCall = {
  readonly method: string
  readonly args: readonly unknown[]
  readonly options: Readonly<Record<string, unknown>>
  readonly same: (client: Client) => Promise<unknown>
}

const LANGS = ['en', 'zh'] as const
const AT = { asOf: '2026-03-01' }
const AS_OF = { as_of: '2026-03-01' }
const SIDES = { from: { asOf: '2025-10-08' }, to: { asOf: '2026-11-11' } } as const
const ROWS = [
  ['Material', 'Description', 'HS code'],
  ['M-1', 'NdFeB magnet, 10x5', '85051110'],
  ['M-2', 'Steel screw', '73181500'],
  ['M-3', 'Dysprosium oxide', '28469000'],
]

/** What a service reads as one inquiry. */
const MOST_BYTES = 64 * 1024
const cases = everyCase.filter(({ inquiry }) => Buffer.byteLength(JSON.stringify(inquiry)) < MOST_BYTES)

/** Values that no type describes, as the cases state them. */
const untyped = (value: unknown) => JSON.parse(JSON.stringify(value))

/** Every public case and every method, in both languages. */
export function* calls(): Generator<ClientCall> {
  for (const lang of LANGS) {
    for (const { inquiry } of cases)
      yield* ofInquiry('assess', inquiry, lang, (client, one) => client.assess(one, { lang }))
    yield manyOf('batch', cases, { lang }, (client, all) => client.batch(all, { lang }))
    yield manyOf('compare', cases, { lang, from_: SIDES.from, to: SIDES.to }, (client, all) =>
      client.compare(all, { ...SIDES, lang }),
    )
    yield* plans(lang)
    yield* papers(lang)
    yield* lookUps(lang)
  }
  for (const { inquiry } of some) yield* ofInquiry('decide', inquiry, undefined, (client, one) => client.decide(one))
  yield manyOf('batch', cases, { view: 'decision' }, (client, all) => client.batch(all, { view: 'decision' }))
  yield { method: 'version', args: [], options: {}, same: (client) => client.version() }
  yield { method: 'check', args: ['sha256:0'], options: {}, same: (client) => client.check('sha256:0') }
}

type Lang = (typeof LANGS)[number]
type Ask = (client: Client, inquiry: ReturnType<typeof untyped>) => Promise<unknown>

function* ofInquiry(method: string, inquiry: unknown, lang: Lang | undefined, ask: Ask): Generator<ClientCall> {
  const options = lang === undefined ? {} : { lang }
  yield { method, args: [inquiry], options, same: (client) => ask(client, untyped(inquiry)) }
}

function manyOf(
  method: string,
  asked: readonly Case[],
  options: ClientCall['options'],
  ask: (client: Client, inquiries: ReturnType<typeof untyped>) => AsyncIterable<unknown>,
): ClientCall {
  const inquiries = asked.map(({ inquiry, id }) =>
    typeof inquiry === 'object' && inquiry !== null && !Array.isArray(inquiry) ? { ...inquiry, id } : inquiry,
  )
  return { method, args: [inquiries], options, same: (client) => collect(ask(client, untyped(inquiries))) }
}

/** Enough for every kind of answer; the cases themselves are asked as inquiries. */
const some = cases.filter((_, at) => at % 25 === 0)

function* plans(lang: Lang): Generator<ClientCall> {
  for (const { kit } of kits)
    yield {
      method: 'assess_kit',
      args: [kit],
      options: { lang },
      same: (client) => client.assessKit(untyped(kit), { lang }),
    }
  for (const { licence, shipment } of licences)
    yield {
      method: 'licence_covers',
      args: [licence, shipment],
      options: { lang },
      same: (client) => client.licenceCovers(untyped(licence), untyped(shipment), { lang }),
    }
  for (const { inquiry } of some) {
    yield* ofInquiry('timeline', inquiry, lang, (client, one) => client.timeline(one, { lang }))
    yield {
      method: 'flips',
      args: [inquiry],
      options: { lang, most: 3 },
      same: (client) => client.flips(untyped(inquiry), { lang, most: 3 }),
    }
  }
  const lines = some.map(({ id, inquiry }) => ({ id, inquiry }))
  yield {
    method: 'exposure',
    args: [lines],
    options: { lang, ...AS_OF, period: 'year' },
    same: (client) => client.exposure(untyped(lines), { lang, ...AT, period: 'year' }),
  }
  yield {
    method: 'exposure',
    args: [[]],
    options: { lang, as_of: '2026-02-30' },
    same: (client) => client.exposure([], { lang, asOf: '2026-02-30' }),
  }
  const product = {
    asOf: '2026-03-01',
    exportedFrom: 'DE',
    product: { id: 'x', good: { form: 'motor-rotor' } },
  } as const
  yield {
    method: 'composition',
    args: [product],
    options: { lang },
    same: (client) => client.composition({ ...product, product: { ...product.product } }, { lang }),
  }
  yield {
    method: 'intake',
    args: [ROWS],
    options: { lang, ...AS_OF },
    same: (client) => client.intake(ROWS, { lang, ...AT }),
  }
  yield { method: 'intake', args: [[]], options: { lang }, same: (client) => client.intake([], { lang }) }
}

function* papers(lang: Lang): Generator<ClientCall> {
  for (const { inquiry } of some) {
    yield* ofInquiry('end_user_statement', inquiry, lang, (client, one) => client.endUserStatement(one, { lang }))
    yield* ofInquiry('not_controlled_sheet', inquiry, lang, (client, one) => client.notControlledSheet(one, { lang }))
    yield* ofInquiry('customs_remark', inquiry, lang, (client, one) => client.customsRemark(one, { lang }))
    yield* ofInquiry('supplier_questions', inquiry, lang, (client, one) => client.supplierQuestions(one, { lang }))
  }
}

function* lookUps(lang: Lang): Generator<ClientCall> {
  for (const name of ['TDK Corp.', 'Example GmbH', '三菱重工航空エンジン株式会社', '--', ''])
    yield {
      method: 'screen_party',
      args: [name],
      options: { lang, ...AS_OF },
      same: (client) => client.screenParty(name, { ...AT, lang }),
    }
  for (const code of ['1C905', '9Z999', '', '..', '1C905/a', '%', '?', '管制'])
    yield {
      method: 'find_control',
      args: [code],
      options: { lang, ...AS_OF },
      same: (client) => client.findControl(code, { ...AT, lang }),
    }
  for (const topic of [...REFERENCE_TOPICS, 'weather'])
    yield {
      method: 'reference',
      args: [topic],
      options: { lang },
      same: (client) => client.reference(untyped(topic), { lang }),
    }
  const at = { lang, ...AS_OF }
  yield { method: 'list_instruments', args: [], options: at, same: (client) => client.listInstruments({ ...AT, lang }) }
  yield { method: 'change_feed', args: [], options: at, same: (client) => client.changeFeed({ ...AT, lang }) }
  yield { method: 'list_tiers', args: [], options: { lang }, same: (client) => client.listTiers({ lang }) }
  yield { method: 'list_elements', args: [], options: { lang }, same: (client) => client.listElements({ lang }) }
  yield { method: 'list_forms', args: [], options: { lang }, same: (client) => client.listForms({ lang }) }
}
