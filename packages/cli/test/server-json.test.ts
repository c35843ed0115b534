import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { COMMANDS } from '../src/commands/every.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))

/** One exact release: the registry refuses ranges and `latest`. */
const exact = z
  .string()
  .regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)
  .max(255)
const input = z.strictObject({
  description: z.string().optional(),
  isRequired: z.boolean().optional(),
  isSecret: z.boolean().optional(),
  format: z.enum(['string', 'number', 'boolean', 'filepath']).optional(),
  default: z.string().optional(),
  placeholder: z.string().optional(),
  choices: z.array(z.string()).optional(),
})
/** An argument has a value, or a hint from which a client asks for one. */
const positional = z.strictObject({ type: z.literal('positional'), value: z.string() })

/** The rules of the schema of 2025-12-11 and of the registry, for the members that we use; no other is allowed. */
const ServerJson = z.strictObject({
  $schema: z.literal('https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json'),
  name: z
    .string()
    .min(3)
    .max(200)
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+\/[a-zA-Z0-9]([a-zA-Z0-9._-]*[a-zA-Z0-9])?$/),
  title: z.string().min(1).max(100),
  description: z.string().min(1).max(100),
  version: exact,
  packages: z
    .array(
      z.strictObject({
        registryType: z.literal('npm'),
        identifier: z.string(),
        version: exact,
        runtimeHint: z.enum(['npx', 'uvx', 'docker', 'dnx']),
        runtimeArguments: z.array(positional),
        packageArguments: z.array(positional),
        transport: z.strictObject({ type: z.literal('stdio') }),
      }),
    )
    .min(1),
  remotes: z.array(
    z.strictObject({
      type: z.enum(['streamable-http', 'sse']),
      url: z.string().regex(/^https:\/\/[^\s]+$/),
      variables: z.record(z.string(), input),
    }),
  ),
})

test('server.json follows the schema of the registry of servers, and names what the package is and starts', () => {
  const server = ServerJson.parse(read('server.json'))
  const { name, version, mcpName, bin } = z
    .looseObject({ name: z.string(), version: z.string(), mcpName: z.string(), bin: z.record(z.string(), z.string()) })
    .parse(read('package.json'))
  // The registry compares this name to prove who owns the package.
  expect(mcpName).toBe(server.name)
  expect(server.version).toBe(version)
  // npx starts the only command of a package.
  expect(Object.keys(bin)).toHaveLength(1)
  for (const one of server.packages) {
    expect(one).toMatchObject({ identifier: name, version })
    expect([...COMMANDS.keys()]).toContain(one.packageArguments[0]?.value)
  }
  for (const { url, variables } of server.remotes)
    expect([...url.matchAll(/\{(\w+)\}/g)].map(([, variable]) => variable)).toEqual(Object.keys(variables))
})
