import { refusals } from './locales/en/refusals.ts'
import { canonicalJson, filled, loadedData, type Ruleset } from 'ytterby'
import { citationsOf, findControl, listInstruments } from 'ytterby/law'
import { InvalidCallError } from './invalid-call-error.ts'
import type { AgentServices } from './services.ts'

const JSON_TYPE = 'application/json'

type Resource = { uri: string; name: string; title: string; mimeType: string }
type ResourceTemplate = { uriTemplate: string; name: string; title: string; description: string; mimeType: string }

const INSTRUMENTS = 'ytterby://instruments/'
const CONTROLS = 'ytterby://controls/'

export const RESOURCE_TEMPLATES: readonly ResourceTemplate[] = [
  {
    uriTemplate: `${INSTRUMENTS}{id}`,
    name: 'instrument',
    title: 'An instrument of the law',
    description: 'By its id, such as MOFCOM-GACC-2025-18: articles, states today, source.',
    mimeType: JSON_TYPE,
  },
  {
    uriTemplate: `${CONTROLS}{code}`,
    name: 'control',
    title: 'The entries of a control code',
    description: 'Entries of this code and below it, such as 1C905: text and state today.',
    mimeType: JSON_TYPE,
  },
]

/** Every instrument, and every control code at the top. */
export function listResources(ruleset: Ruleset): Resource[] {
  const { instruments, controls } = loadedData(ruleset)
  const coded = controls.filter(({ entries }) => entries.some(({ code }) => code !== null))
  return [
    ...instruments.map(({ id, number, title }) => ({
      uri: INSTRUMENTS + id,
      name: id,
      title: number ?? title.en,
      mimeType: JSON_TYPE,
    })),
    ...coded.map(({ code }) => ({
      uri: CONTROLS + code,
      name: code,
      title: `Entries under ${code}`,
      mimeType: JSON_TYPE,
    })),
  ]
}

/**
 * Reads a resource: an instrument or the entries of a code, with citations, as of today.
 *
 * @throws InvalidCallError if there is none.
 */
export function readResource(uri: string, { ruleset, today }: AgentServices) {
  const text = instrumentText(uri, ruleset, today()) ?? controlText(uri, ruleset, today())
  if (text === null)
    throw new InvalidCallError([
      {
        code: 'unknown-resource',
        pointer: '/uri',
        message: filled(refusals['unknown-resource'], { instruments: INSTRUMENTS, controls: CONTROLS }),
      },
    ])
  return { contents: [{ uri, mimeType: JSON_TYPE, text }] }
}

function instrumentText(uri: string, ruleset: Ruleset, asOf: string): string | null {
  if (!uri.startsWith(INSTRUMENTS)) return null
  const id = uri.slice(INSTRUMENTS.length)
  const instrument = listInstruments({ asOf, ruleset }).find((one) => one.id === id)
  const keys = instrument?.passages.map((passage) => passage.id) ?? []
  return instrument === undefined
    ? null
    : canonicalJson({ asOf, instrument, citations: citationsOf(keys, { ruleset }) })
}

function controlText(uri: string, ruleset: Ruleset, asOf: string): string | null {
  const items = uri.startsWith(CONTROLS) ? findControl(uri.slice(CONTROLS.length), { asOf, ruleset }) : []
  const keys = items.map(({ citation }) => citation)
  return items.length === 0 ? null : canonicalJson({ asOf, items, citations: citationsOf(keys, { ruleset }) })
}
