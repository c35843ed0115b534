import { openList, PAGE_LIMITS, questionnaireCsv } from '@ytterby/lists'
import { refusalText } from 'ytterby'
import {
  compositionInSteps,
  InvalidCompositionError,
  questionnaires,
  questionnaireText,
  readCompositionTable,
  readDeclarationTable,
} from 'ytterby/composition'
import 'ytterby/zh'
import { requestedRuleset } from '../list/answered-list.ts'
import { ListRefused } from '../list/limits.ts'
import type { AnsweredComposition, CompositionAsking } from './composition-protocol.ts'
import { treeOf } from './tree-of.ts'

/** How many steps are taken before the worker hears whether to stop. */
const SLICE = 2000

/**
 * Reads a bill of materials and answers it.
 *
 * @throws ListRefused, or ListError, if the file cannot be read.
 */
export async function answerComposition(
  asking: CompositionAsking,
  pause: () => Promise<void>,
): Promise<AnsweredComposition> {
  try {
    return await answerFile(asking, pause)
  } catch (error) {
    if (!(error instanceof InvalidCompositionError)) throw error
    return {
      kind: 'refused',
      issues: error.issues.map(({ code, message, pointer, path }) => ({
        place: pointer,
        text: refusalText(code, message, asking.lang) + (path === undefined ? '' : ` (${path.join(' → ')})`),
      })),
    }
  }
}

async function answerFile(asking: CompositionAsking, pause: () => Promise<void>): Promise<AnsweredComposition> {
  const { file, answers, stated, product, lang } = asking
  const ruleset = await requestedRuleset(asking.ruleset)
  const { draft, unread, units, leftOut, pointerToLine } = await readParts(file, product)
  const declarations =
    answers === null ? {} : { declarations: readDeclarationTable((await openList(await bytesOf(answers))).records) }
  const steps = compositionInSteps({ ...stated, ...declarations, ...draft }, { lang, ruleset })
  try {
    let step = steps.next()
    for (let count = 1; step.done !== true; count += 1) {
      if (count % SLICE === 0) await pause()
      step = steps.next()
    }
    const answer = step.value
    const letters = questionnaires(answer, { ruleset, units })
    return {
      kind: 'answer',
      answer,
      tree: treeOf(draft),
      letters: letters.map((letter) => ({ id: letter.id, text: questionnaireText(letter) })),
      table: questionnaireCsv(letters),
      unread,
      leftOut,
    }
  } catch (error) {
    throw withLines(error, pointerToLine)
  }
}

type ReadParts = {
  readonly draft: Readonly<Record<string, unknown>>
  /** Names the line of a table instead of a node; a JSON object has none. */
  readonly pointerToLine: (pointer: string) => string
  readonly unread: readonly string[]
  readonly units: ReadonlyMap<string, string>
  readonly leftOut: number
}

async function readParts(file: File, product: string | null): Promise<ReadParts> {
  const bytes = await bytesOf(file)
  if (/\.json$/i.test(file.name))
    return {
      draft: objectIn(new TextDecoder().decode(bytes)),
      unread: [],
      units: new Map(),
      leftOut: 0,
      pointerToLine: (pointer) => pointer,
    }
  const { records } = await openList(bytes, { limits: PAGE_LIMITS })
  const {
    product: top,
    nodes,
    unread,
    units,
    leftOut,
    pointerToLine,
  } = readCompositionTable(records, product ?? undefined)
  const left = new Set(leftOut.map(({ pointer }) => pointer.split('/')[2])).size
  return { draft: { product: top, nodes }, unread, units, leftOut: left, pointerToLine }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size === 0) throw new ListRefused('empty')
  if (file.size > PAGE_LIMITS.textBytes) throw new ListRefused('too-large')
  return new Uint8Array(await file.arrayBuffer())
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Refused below, as what is no object is.
  }
  throw new ListRefused('unreadable')
}

/** A refusal whose pointers name lines of the table. */
function withLines(error: unknown, pointerToLine: ReadParts['pointerToLine']): unknown {
  if (!(error instanceof InvalidCompositionError)) return error
  return new InvalidCompositionError(error.issues.map((issue) => ({ ...issue, pointer: pointerToLine(issue.pointer) })))
}
