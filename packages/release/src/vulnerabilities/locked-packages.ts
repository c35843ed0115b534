import { parseYaml } from '@redocly/openapi-core'
import * as z from 'zod'

/** A package and its version, as a registry has it. */
export type LockedPackage = { readonly name: string; readonly version: string }

const LockfileSchema = z.looseObject({ packages: z.record(z.string(), z.unknown()) })
const ID = /^(@?[^@]+)@([^@(]+)$/

/**
 * Every package of a lockfile of pnpm.
 *
 * @throws Error for an entry that names no version of a registry: nobody could say what is known about it.
 */
export function lockedPackages(lockfile: string): readonly LockedPackage[] {
  return Object.keys(LockfileSchema.parse(parseYaml(lockfile)).packages).map((id) => {
    const [, name, version] = ID.exec(id) ?? []
    if (name === undefined || version === undefined || !/^\d/.test(version))
      throw new Error(`The lockfile names ${id}, which is no version of a registry.`)
    return { name, version }
  })
}
