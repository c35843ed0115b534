import { isEvery } from '@ytterby/evidence/in-gate'
import { sha256 } from '@ytterby/evidence/answers'
import { listsToVary, type ListOfFile } from '@ytterby/evidence/lists'
import { canonicalJson } from 'ytterby'
import { createLocalClient } from 'ytterby/client'
import { workbookInSteps } from 'ytterby/intake-report'
import type { TestProject } from 'vitest/node'
import { cellsOf } from './cells-of.ts'

/** A list with what the SDK says of it on Node, as digests of canonical JSON by language. */
export type ListOnNode = {
  readonly name: string
  readonly base64: string
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly lines: readonly number[]
  readonly said: Readonly<Partial<Record<'en' | 'zh', string>>>
  /** The digest of the cells of its answered workbook, in the first of its languages. */
  readonly written: string
  /** Languages and ways that are tried: each list in one of each in the gate, in all by `npm run prove tests`. */
  readonly langs: readonly ('en' | 'zh')[]
  readonly ways: readonly ('file' | 'rows')[]
  /** Whether its questions are answered to the end: of every third list that the gate tries. */
  readonly isAnswered: boolean
  /** Whether it also goes out as a workbook and comes back, until nothing is asked: every tenth that the gate tries. */
  readonly comesBack: boolean
}

declare module 'vitest' {
  export interface ProvidedContext {
    listsOfNode: readonly ListOnNode[]
  }
}

const STATED = { asOf: '2026-11-27', destination: 'DE' }

function workbookOf(rows: ListOnNode['rows'], stated: Pick<ListOnNode, 'lines'> & { readonly lang: 'en' | 'zh' }) {
  const steps = workbookInSteps(rows, { ...STATED, ...stated })
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value.sheets.map(cellsOf)
}

/** Runs in Node, before the Worker starts. */
export async function setup(project: TestProject): Promise<void> {
  // Every 24th list in the gate, all of them by `npm run prove tests`.
  const tried = await listsToVary(24)
  project.provide('listsOfNode', await Promise.all(tried.map(onNode)))
}

async function onNode({ name, bytes, records }: ListOfFile, at: number): Promise<ListOnNode> {
  const client = createLocalClient()
  const rows = records.map(({ cells }) => cells)
  const lines = records.map(({ line }) => line)
  const saidIn = async (lang: 'en' | 'zh'): Promise<string> =>
    sha256(canonicalJson(await client.intake(rows, { ...STATED, lines, lang })))
  const langs = isEvery ? (['en', 'zh'] as const) : ([at % 2 === 0 ? 'en' : 'zh'] as const)
  const said = Object.fromEntries(await Promise.all(langs.map(async (lang) => [lang, await saidIn(lang)] as const)))
  return {
    name,
    base64: Buffer.from(bytes).toString('base64'),
    rows,
    lines,
    said,
    written: await sha256(JSON.stringify(workbookOf(rows, { lines, lang: langs[0] }))),
    langs,
    ways: isEvery ? ['file', 'rows'] : [at % 4 < 2 ? 'file' : 'rows'],
    isAnswered: isEvery || at % 3 === 0,
    comesBack: isEvery || at % 10 === 0,
  }
}
