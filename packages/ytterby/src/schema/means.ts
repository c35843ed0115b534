import * as z from 'zod'

/** Says what the facts of a schema mean, for documents that list them: JSON Schemas, OpenAPI, tools. No answer needs it. */
export const means = (schema: z.core.$ZodType, description: string): void =>
  void z.globalRegistry.add(schema, { description })
