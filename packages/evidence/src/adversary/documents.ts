import type { Document, Operation, Schema } from './document.ts'
import type { AttackRun } from './findings.ts'
import { operatorDocument } from './operator.ts'
import { toolsDocument } from './tools.ts'

type Media = { readonly schema?: Schema; readonly example?: unknown }
type Content = { readonly content?: Readonly<Record<string, Media>> }
type Stated = {
  readonly operationId: string
  readonly security?: readonly unknown[]
  readonly parameters?: Operation['parameters']
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}

/** Of what keeps nothing, and of what is kept; besides, the tools for agents and the operations of the operator. */
const PATHS = {
  answering: '/openapi.json',
  jobs: '/v1/jobs/openapi.json',
  watches: '/v1/watches/openapi.json',
  ledgers: '/v1/ledgers/openapi.json',
} as const
export type Documents = Readonly<Record<keyof typeof PATHS | 'tools' | 'operator', Document>>

const read = async (origin: string, run: AttackRun, path: string): Promise<Document> =>
  documentIn((await run.ask(origin, { method: 'GET', path }))?.text ?? '')

/** Reads what the service that keeps nothing publishes about itself. */
export const answeringDocumentsOf = async (
  origin: string,
  run: AttackRun,
): Promise<Pick<Documents, 'answering' | 'tools'>> => ({
  answering: await read(origin, run, PATHS.answering),
  tools: await toolsDocument(origin, run),
})

/** Reads what both services publish about themselves. */
export const documentsOf = async (origin: string, run: AttackRun): Promise<Documents> => ({
  ...(await answeringDocumentsOf(origin, run)),
  jobs: await read(origin, run, PATHS.jobs),
  watches: await read(origin, run, PATHS.watches),
  ledgers: await read(origin, run, PATHS.ledgers),
  operator: operatorDocument,
})

function documentIn(text: string): Document {
  const {
    paths,
    components,
  }: { paths: Record<string, Record<string, Stated>>; components: { schemas: Record<string, Schema> } } =
    JSON.parse(text)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, stated]) => operationOf(path, method.toUpperCase(), stated)),
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
