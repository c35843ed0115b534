import type { Document, Operation, Schema } from './document.ts'
import type { AttackRun } from './findings.ts'
import { operatorDocument } from './operator.ts'
import { toolsDocument } from './tools.ts'

type Media = { readonly schema?: Schema; readonly example?: unknown }
type Content = { readonly content?: Readonly<Record<string, Media>> }
type Stated = {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly security?: readonly unknown[]
  readonly parameters?: Operation['parameters']
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}

/** What is kept, by the tag of its operations; besides, what keeps nothing, the tools for agents and the operations of the operator. */
const KEPT = ['jobs', 'watches', 'ledgers'] as const
type KeptName = (typeof KEPT)[number]
export type Documents = Readonly<Record<'answering' | KeptName | 'tools' | 'operator', Document>>

/** Reads what the service publishes about its answers. */
export const answeringDocumentsOf = async (
  origin: string,
  run: AttackRun,
): Promise<Pick<Documents, 'answering' | 'tools'>> => {
  const { answering } = await publishedBy(origin, run)
  return { answering, tools: await toolsDocument(origin, run) }
}

/** Reads what both services publish about themselves. */
export const documentsOf = async (origin: string, run: AttackRun): Promise<Documents> => ({
  ...(await publishedBy(origin, run)),
  tools: await toolsDocument(origin, run),
  operator: operatorDocument,
})

async function publishedBy(origin: string, run: AttackRun): Promise<Pick<Documents, 'answering' | KeptName>> {
  const { schemas, operations } = documentIn(
    (await run.ask(origin, { method: 'GET', path: '/openapi.json' }))?.text ?? '',
  )
  const about = (kept: KeptName | undefined): Document => ({
    schemas,
    operations: operations
      .filter(({ tags }) => KEPT.find((name) => tags.includes(name)) === kept)
      .map(({ operation }) => operation),
  })
  return { answering: about(undefined), jobs: about('jobs'), watches: about('watches'), ledgers: about('ledgers') }
}

function documentIn(text: string): {
  schemas: Document['schemas']
  operations: { tags: readonly string[]; operation: Operation }[]
} {
  const {
    paths,
    components,
  }: { paths: Record<string, Record<string, Stated>>; components: { schemas: Record<string, Schema> } } =
    JSON.parse(text)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, stated]) => ({
      tags: stated.tags,
      operation: operationOf(path, method.toUpperCase(), stated),
    })),
  )
  return { schemas: components.schemas, operations }
}

function operationOf(
  path: string,
  method: string,
  { operationId, security, parameters = [], requestBody, responses }: Stated,
): Operation {
  const [body] = Object.entries(requestBody?.content ?? {})
  return {
    id: operationId,
    method,
    path,
    isPublic: security?.length === 0,
    parameters,
    body: body === undefined ? null : { type: body[0], schema: body[1].schema ?? {}, example: body[1].example },
    answers: new Map(
      Object.entries(responses).flatMap(([status, { content }]) => {
        const schema = content?.['application/json']?.schema
        return schema === undefined ? [] : [[Number(status), schema]]
      }),
    ),
  }
}
