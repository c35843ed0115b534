import { FIELDS, type Field } from 'ytterby'
import { INQUIRY_OUTLINE, type Json, type Outline } from 'ytterby/schema'
import { LANGS } from './locales/agent.ts'
import { MOST_LINE, MOST_PARTS, PARTS, type ToolName } from './arguments.ts'
import { MOST_HANDLE } from './handle.ts'

type Schema = { [key: string]: Json }

/** A tool as a client is told about it. */
export type ToolInfo = {
  readonly name: ToolName
  readonly title: string
  readonly description: string
  readonly inputSchema: { type: 'object'; properties: Schema; required?: string[]; additionalProperties: false }
  readonly annotations: { readonly readOnlyHint: true; readonly idempotentHint: true; readonly openWorldHint: false }
}

/** What a caller must know of each fact; the others say enough by their names. */
const MEANS: Readonly<Record<string, string>> = {
  asOf: 'Day of export, YYYY-MM-DD; today in Beijing if left out',
  knownAt: 'Only law published by this day counts',
  'product.elements':
    'Its rare earths by symbol, with weight percent where known: "Nd:24;Dy:7". "none" = it holds none; leave it out if unknown',
  'product.elementsComplete': 'true if these are all its rare earths; otherwise it may hold Dy or Tb too',
  'product.alloyedWith': 'Other metals of an alloy or target: "Co;Fe"; "none" = pure',
  'product.host': 'Main substance if not the rare earth',
  'product.processing': 'For catalysts, deep = calcined',
  'product.commodityCode': 'Customs code, 4 to 10 digits. It never frees a good by itself',
  'product.controlCode': 'A classification that somebody asserts: 1C905.a.4',
  origin: 'Country of origin; CN if left out',
  exportedFrom: 'Country it leaves; CN if left out',
  destination: 'Country of the end user, ISO 3166-1 alpha-2',
  'endUser.name': 'Screened against all lists',
  'endUser.listed': 'State it only after somebody screened the party; "none" = on no list',
  'endUser.listedOwnershipPercent': 'Share that listed parties hold',
  'endUser.cleared':
    'Near matches that a person found to be others: [{listed, notice, met, on, why}] as in screenParty',
  'clock.neededBy': 'Day the goods must arrive',
}

/** Members of lists that are described once. */
const REPEATED = /^consignees\.[1-9]/

const FACTS: Schema = {
  type: 'object',
  description:
    'Facts by their dotted names, or nested. Leave out what you do not know. null takes a fact of the handle back. Further consignees: consignees.1.name, to 19.',
  properties: Object.fromEntries(
    [...FIELDS.values()]
      .filter(({ name }) => !REPEATED.test(name))
      .map((field) => [field.name, { ...schemaOf(field), ...describe(MEANS[field.name]) }]),
  ),
}

function describe(description: string | undefined): Schema {
  return description === undefined ? {} : { description }
}

function schemaOf({ kind, keys }: Field): Schema {
  const outline = outlineAt(keys)
  if (outline.kind === 'words' && outline.words.size < 60) return { enum: [...outline.words] }
  if (kind === 'number' || kind === 'boolean') return { type: kind }
  // A list may be a text where its name is dotted.
  if (kind === 'clearances' || kind === 'members' || (kind === 'words' && keys.length === 1)) return { type: 'array' }
  return { type: 'string' }
}

function outlineAt(keys: readonly string[]): Outline {
  let at: Outline = INQUIRY_OUTLINE
  for (const key of keys) {
    if (at.kind === 'list') at = at.of
    else if (at.kind === 'object') at = at.members.find(({ name }) => name === key)?.may ?? at
  }
  return at
}

const handle: Schema = {
  type: 'string',
  maxLength: MOST_HANDLE,
  description: 'Handle of an answer, unchanged',
}
const inquiry: Schema = { type: 'object', description: 'Facts as in assess; with a handle, those to add or change' }
const lang: Schema = { enum: [...LANGS], default: 'en' }
const from: Schema = { type: 'integer', minimum: 0, default: 0, description: 'Entries to skip' }
const day = (description: string): Schema => ({ type: 'string', format: 'date', description })
const detail = (description: string): Schema => ({ enum: ['short', 'full'], default: 'short', description })

const UNKNOWN =
  'An unknown is never "no permit": depends = open facts decide, so ask the question; unsettled = the law, as far as it was read, does not decide, so hold.'

const tool = (
  name: ToolName,
  title: string,
  description: string,
  properties: Schema,
  ...required: string[]
): ToolInfo => ({
  name,
  title,
  description,
  inputSchema: {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  },
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
})

/** The tools of an agent. Descriptions say when to use which, and what an unknown means. */
export const TOOLS: readonly ToolInfo[] = [
  tool(
    'assess',
    'May this good leave China?',
    `Use this first, for one good. verdict is the least that is certain, possible all that the open facts allow, action what to do: proceed, ask, hold or stop, headline what decides, because its causes. ${UNKNOWN} questions holds the next question with its options: find out the answer, never choose one, and call again with handle and inquiry {path: value}. reasons, items and gaps cite instrument, article and how well it was read. more counts what is not shown: get it with the tool more.`,
    {
      inquiry: FACTS,
      handle,
      detail: detail('full: the whole answer (50 kB and more)'),
      lang,
    },
  ),
  tool(
    'assessLine',
    'A good in a line of text',
    `Use this for a line as somebody wrote it, in any language. First it only shows how it was read: facts; unclear, parts with several readings (next: say-it-clearly = write that part otherwise, or ask about each good by itself); unread; forms that the words leave. Show all of it to a person; call again with accept: true if right; if not, or if unread decides, call assess with the right facts. set-aside = the words name no good with rare earths. A later correction: assess with the handle and that fact. ${UNKNOWN}`,
    {
      text: { type: 'string', minLength: 1, maxLength: MOST_LINE },
      accept: { type: 'boolean', default: false, description: 'true once a person accepted this reading' },
      asOf: day('Day of export where the line states none; today in Beijing if left out'),
      detail: detail('full: the whole reading and answer'),
      lang,
    },
    'text',
  ),
  tool(
    'assessKit',
    'Several goods of one deal',
    `For up to ${MOST_PARTS} goods that go to one buyer. verdict is that of all together: the strictest in each case that the open facts allow. parts gives each its verdict, headline, codes and questions, those that decide first; for the reasons of one, call assess with its facts and those of the deal. A part that is wrong is refused in its place and holds the whole. ${UNKNOWN}`,
    {
      deal: { type: 'object', description: 'Facts of the deal as in assess, without product' },
      parts: {
        type: 'array',
        minItems: 1,
        maxItems: MOST_PARTS,
        items: { type: 'object' },
        description: 'Each good: {id, "product.form": …, "product.elements": …, quantityKg}',
      },
      from,
      detail: detail('full: the whole answer for every part'),
      lang,
    },
    'parts',
  ),
  tool(
    'more',
    'More of an answer',
    'What an answer counts in more: give its handle and the part. documents: the papers to hand in, by whom and when; review: stages and rules of the clock; flips: the smallest changes that lead to another verdict; reasons also holds what does not apply. next says where to go on.',
    {
      handle,
      inquiry,
      part: { enum: [...PARTS] },
      from,
      lang,
    },
    'part',
  ),
  tool(
    'screenParty',
    'Is this party listed?',
    'Use this for the name of any party, in any script. equal = a list has the name; near = undecided until a person finds out who it is; family = not listed, while a listed party bears the same name; none = on no list that this release holds, which says nothing of the goods and is never "no permit".',
    {
      name: { type: 'string', minLength: 1, maxLength: 300 },
      country: { type: 'string', pattern: '^[A-Z]{2}$', description: 'Country of the party, ISO 3166-1 alpha-2' },
      asOf: day('Day of export; today in Beijing if left out'),
      detail: detail('full: every match with its source and confidence'),
      lang,
    },
    'name',
  ),
  tool(
    'lookUp',
    'Look up the law',
    'For a control code (1C905.a.4), an instrument (MOFCOM-GACC-2025-18, or words of its title), a key of citations, an element (Dy), a form of goods (ndfeb-magnet) or a commodity code (8505.11): its text, state and sources. Finding nothing is never "not controlled".',
    {
      text: { type: 'string', minLength: 1, maxLength: 200, description: 'An id, a code or words' },
      asOf: day('Day of the states; today in Beijing if left out'),
      from,
      lang,
    },
    'text',
  ),
  tool(
    'whatChanges',
    'What changes, and what changed',
    'With handle or inquiry: the verdict of this good, now, on each coming day that the law as read already fixes (ahead), and before (past, latest first). Without: the instruments and days of the whole law. No coming change means only that none was published by lawKnownThrough.',
    { handle, inquiry, from, detail: detail('full: the whole timeline of the good, or the whole feed'), lang },
  ),
]

/** What a client may show to its model about all tools. */
export const INSTRUCTIONS =
  'Ytterby answers whether a rare-earth good may leave China on a day to a buyer, with which permit, after how long a review, and cites its sources. Call assess with the facts you know, or assessLine with a line as a person wrote it. An unknown is never "no permit". It covers no duties and no law of other countries. This is not legal advice.'
