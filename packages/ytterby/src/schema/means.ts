import * as z from 'zod'

/** Sets the description of a schema, for JSON Schemas, OpenAPI and tools. */
export const means = (schema: z.core.$ZodType, description: string): void =>
  void z.globalRegistry.add(schema, { description })
