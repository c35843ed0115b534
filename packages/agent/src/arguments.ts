import { INQUIRY_OUTLINE, objectOf, oneOf, readBy, type Outline, type ValueOf } from 'ytterby/schema'
import { InvalidCallError } from './invalid-call-error.ts'
import { LANGS } from './locales/agent.ts'

/** Parts of an answer that a handle gives more of. */
export const PARTS = [
  'because',
  'items',
  'reasons',
  'questions',
  'restrictions',
  'documents',
  'authorities',
  'review',
  'warnings',
  'gaps',
  'horizon',
  'assumed',
  'cleared',
  'citations',
  'flips',
] as const
export type AnswerPart = (typeof PARTS)[number]

/** The longest line of text that is read. */
export const MOST_LINE = 1000
/** The most parts of a kit that one call answers. */
export const MOST_PARTS = 50

// Each is checked where it is read, with a pointer of its own.
const any = { kind: 'any' } as const
const boolean = { kind: 'boolean' } as const
const from = { kind: 'number', least: 0, most: 100_000, whole: true } as const satisfies Outline
const parts = { kind: 'list', of: any, most: MOST_PARTS, least: 1 } as const
const lang = oneOf(LANGS)
const detail = oneOf(['short', 'full'])
const { asOf: day, destination: country, exporter, product } = INQUIRY_OUTLINE.shape
const { name } = exporter.shape
// Whole text, as in a description.
const text = (most: number): typeof product.shape.description => ({ ...product.shape.description, least: 1, most })

/** The arguments of each tool. People call documents papers. */
export const ARGUMENTS = {
  assess: objectOf({ inquiry: any, handle: any, detail, lang }),
  assessLine: objectOf({ text: text(MOST_LINE), accept: boolean, asOf: day, detail, lang }, 'text'),
  assessKit: objectOf({ deal: any, parts, from, detail, lang }, 'parts'),
  more: objectOf({ handle: any, inquiry: any, part: oneOf([...PARTS, 'papers']), from, lang }, 'part'),
  screenParty: objectOf({ name, country, asOf: day, detail, lang }, 'name'),
  lookUp: objectOf({ text: text(200), asOf: day, from, lang }, 'text'),
  whatChanges: objectOf({ handle: any, inquiry: any, from, detail, lang }),
} as const
export type ToolName = keyof typeof ARGUMENTS
export type ArgumentsOf<Name extends ToolName> = ValueOf<(typeof ARGUMENTS)[Name]>

/**
 * Reads the arguments of a tool.
 *
 * @throws InvalidCallError with every issue, each with a JSON pointer.
 */
export function argumentsOf<Name extends ToolName>(tool: Name, given: unknown): ArgumentsOf<Name>
export function argumentsOf(tool: ToolName, given: unknown): unknown {
  const reading = readBy(ARGUMENTS[tool], given ?? {})
  if ('findings' in reading) throw new InvalidCallError(reading.findings)
  return reading.value
}
