/** A JSON Schema, as far as it is looked at here. */
export type Schema = { readonly [name: string]: unknown }

/** An operation of an OpenAPI document. */
export type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly isPublic: boolean
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly body: {
    readonly type: string
    readonly schema: Schema
    readonly example: unknown
    readonly headers?: Readonly<Record<string, string>>
  } | null
  /** The schema of the JSON in an answer, by status. */
  readonly answers: ReadonlyMap<number, Schema>
}

/** The OpenAPI document of a Worker, or of one kind of what it keeps. */
export type Document = {
  readonly schemas: Readonly<Record<string, Schema>>
  readonly operations: readonly Operation[]
}
