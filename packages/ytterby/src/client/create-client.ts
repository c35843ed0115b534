import type { LookUp } from '../engine/write/look-up.ts'
import type { ControlStatus } from '../engine/write/control-status-schema.ts'
import type { PartyMatch } from '../engine/write/party-match-schema.ts'
import { ServiceError } from '../errors/service-error.ts'
import { batchOf } from './batch.ts'
import type { Client, InLanguage, Stoppable } from './client.ts'
import type { Version } from '../releases/version-schema.ts'
import { withExplicitDay } from './explicit-day.ts'
import { serviceAt, type Call, type ClientOptions, type Service } from './service.ts'

/** The largest page size of the service. */
const MOST_ITEMS = 200

type Query = NonNullable<Call['query']>
type Page<T> = { ruleset: { version: string }; items: T[]; next: string | null }

/**
 * Creates a client for the service at an address.
 *
 * A call that fails temporarily is retried, since no call changes anything: with exponential backoff and jitter, or after the
 * service's `Retry-After` (up to a minute). `timeoutMs` limits each attempt, without the waits. Use the `signal` of a call to
 * limit the whole.
 *
 * @throws TypeError for an invalid address.
 * @example
 * const client = createClient({ baseUrl: 'https://ytterby.example' })
 * const { verdict } = await client.assess({ asOf: '2026-03-01', product: { form: 'ndfeb-magnet' }, destination: 'DE' })
 */
export function createClient(options: ClientOptions): Client {
  // `localhost:8787` would be read as a scheme, and no call would say why it fails.
  if (!/^https?:/i.test(options.baseUrl)) throw new TypeError('baseUrl lacks http://')
  const service = serviceAt(options)
  const post = postTo(service)
  return { ...answerMethods(service, post), ...paperMethods(post), ...lawMethods(service), ...releaseMethods(service) }
}

/** Posts a body to an operation that answers with one value. */
type Post = <T>(path: string, body: unknown, how?: InLanguage, more?: Pick<Call, 'query' | 'pointerOf'>) => Promise<T>

const postTo =
  (service: Service): Post =>
  (path, body, { lang, signal } = {}, { query, ...more } = {}) =>
    service.json({ ...more, path, query: { lang, ...query }, body: JSON.stringify(body), signal })

type Answers =
  | 'assess'
  | 'decide'
  | 'batch'
  | 'compare'
  | 'timeline'
  | 'flips'
  | 'assessKit'
  | 'exposure'
  | 'composition'
  | 'intake'
  | 'licenceCovers'
  | 'screenParty'

const answerMethods = (service: Service, post: Post): Pick<Client, Answers> => ({
  assess: (inquiry, how) => post('/v1/assessments', withExplicitDay(inquiry), how),
  decide: (inquiry, how) => post('/v1/assessments', withExplicitDay(inquiry), how, { query: { view: 'decision' } }),
  batch: (inquiries, { lang, view, signal } = {}) =>
    batchOf(service, inquiries, { path: '/v1/assessments/batch', query: { lang, view }, signal }),
  compare: (inquiries, { from, to, lang, signal }) =>
    batchOf(service, inquiries, {
      path: '/v1/comparisons',
      query: { lang, from: from.asOf, to: to.asOf, fromKnownAt: from.knownAt, toKnownAt: to.knownAt },
      signal,
    }),
  timeline: (inquiry, how) => post('/v1/timelines', withExplicitDay(inquiry), how),
  async flips(inquiry, { most, ...how } = {}) {
    if (most !== undefined && !(Number.isInteger(most) && most >= 0))
      throw new RangeError('Ask for a whole number of flips from 0 on.')
    return post('/v1/flips', withExplicitDay(inquiry), how, { query: { most } })
  },
  assessKit: (kit, how) => post('/v1/kits', withExplicitDay(kit), how),
  exposure: (lines, { lang, signal, ...stated } = {}) =>
    post('/v1/exposures', withExplicitDay({ ...stated, lines }), { lang, signal }, { pointerOf: ofList }),
  composition: (composition, how) => post('/v1/composition', withExplicitDay(composition), how),
  intake: (rows, { lang, signal, ...stated } = {}) =>
    post('/v1/intakes', withExplicitDay({ ...stated, rows }), { lang, signal }, { pointerOf: ofRows }),
  licenceCovers: (licence, inquiry, how) =>
    post('/v1/licence-checks', { licence, inquiry: withExplicitDay(inquiry) }, how, { pointerOf: ofEither }),
  async screenParty(name, { country, signal, ...at }) {
    const call = { query: lookUp(at), pointerOf: ofParty }
    const { matches } = await post<{ matches: PartyMatch[] }>('/v1/parties', { name, country }, { signal }, call)
    return matches
  },
})

type Papers = 'endUserStatement' | 'notControlledSheet' | 'customsRemark' | 'supplierQuestions'

const paperMethods = (post: Post): Pick<Client, Papers> => ({
  endUserStatement: (inquiry, how) => post('/v1/papers/end-user-statement', withExplicitDay(inquiry), how),
  notControlledSheet: (inquiry, { noticeReceivedOn, ...how } = {}) =>
    post('/v1/papers/not-controlled-sheet', withExplicitDay(inquiry), how, { query: { noticeReceivedOn } }),
  customsRemark: (inquiry, how) => post('/v1/papers/customs-remark', withExplicitDay(inquiry), how),
  supplierQuestions: (inquiry, how) => post('/v1/papers/supplier-questions', withExplicitDay(inquiry), how),
})

type Law = 'listInstruments' | 'findControl' | 'listTiers' | 'listElements' | 'listForms' | 'reference'

const lawMethods = (service: Service): Pick<Client, Law> => ({
  listInstruments: (how) => listFrom(service, '/v1/instruments', lookUp(how), how),
  async findControl(code, how) {
    const call = { path: `/v1/controls/${segment(code)}`, query: lookUp(how), signal: how.signal }
    try {
      return (await service.json<{ items: ControlStatus[] }>(call)).items
    } catch (error) {
      if (isUnknown(error, 'code')) return []
      throw error
    }
  },
  listTiers: (how = {}) => listFrom(service, '/v1/tiers', { lang: how.lang }, how),
  listElements: (how = {}) => listFrom(service, '/v1/elements', { lang: how.lang }, how),
  listForms: (how = {}) => listFrom(service, '/v1/forms', { lang: how.lang }, how),
  reference: (topic, { lang, signal } = {}) =>
    service.json({ path: `/v1/reference/${segment(topic)}`, query: { lang }, signal }),
})

function releaseMethods(service: Service): Pick<Client, 'changeFeed' | 'version' | 'check'> {
  const version: Client['version'] = ({ signal } = {}) => service.json<Version>({ path: '/v1/version', signal })
  return {
    changeFeed: ({ asOf, lang, signal }) => service.json({ path: '/v1/changes', query: { asOf, lang }, signal }),
    version,
    async check(digest, how) {
      const { ruleset, advisories } = await version(how)
      return { same: ruleset.digest === digest, ruleset, advisories }
    },
  }
}

/** Fetches every page of a list, all from the release of the first page. */
async function listFrom<T>(service: Service, path: string, asked: Query, { signal }: Stoppable): Promise<T[]> {
  const items: T[] = []
  let query: Query = { ...asked, limit: MOST_ITEMS }
  for (;;) {
    const page: Page<T> = await service.json({ path, query, signal })
    items.push(...page.items)
    if (page.next === null) return items
    query = { ...query, cursor: page.next, ruleset: page.ruleset.version }
  }
}

/** The query of a look-up. A service would use today if no day is stated, so an empty one is sent, which it refuses. */
const lookUp = ({ asOf = '', knownAt, lang }: Partial<LookUp>): Query => ({ asOf, knownAt, lang })

/** Encodes a name as a path segment. Empty names and dots would change the path; they are sent as a space, which names nothing. */
const segment = (name: string): string => (/^\.{0,2}$/.test(name) ? '%20' : encodeURIComponent(name))

/** Maps a pointer: the body has the lines under `/lines`, and the options next to them. */
const ofList = (pointer: string): string =>
  pointer === '' || pointer.startsWith('/lines') ? pointer.slice('/lines'.length) : `/options${pointer}`

/** Maps a pointer: the body has the rows under `/rows`, and the profile and the options next to them. */
const ofRows = (pointer: string): string =>
  /^\/(rows|profile)(\/|$)/.test(pointer) ? pointer.replace(/^\/\w+/, '') : `/options${pointer}`

/** Maps a pointer: the SDK checks the party as the end user of an inquiry. */
const ofParty = (pointer: string): string => pointer.replace(/^\/(name|country)/, '/endUser$&')

const ofEither = (pointer: string): string => pointer.replace(/^\/(licence|inquiry)/, '')

/** Whether the service says that the named thing is unknown, not just that the path is. */
const isUnknown = (error: unknown, name: string): boolean =>
  error instanceof ServiceError &&
  error.code === 'not-found' &&
  error.findings.some(({ parameter }) => parameter === name)
