import { isRecord } from './is-record.ts'

/** A path in a ruleset: keys and indexes from its root. */
export type Path = readonly PropertyKey[]

/** An issue at a path in a ruleset. */
export type RulesetFinding = { path: Path; message: string }

/**
 * The source file of the record at a path, by the naming convention of `law/`. Notices that list parties have their own folder, and so has
 * what is read beside the law: reports, statements, tables and drafts.
 */
export function fileAt(ruleset: unknown, [section, index]: Path): string {
  if (typeof section !== 'string') return 'law/ruleset.ts'
  const list = isRecord(ruleset) ? ruleset[section] : undefined
  const record: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined
  if (isRecord(record)) {
    const { id, code, effects, layer } = record
    if (section === 'controls' && typeof code === 'string') return `law/controls/${code.toLowerCase()}.ts`
    if (section === 'instruments' && typeof id === 'string') {
      const lists = Array.isArray(effects) && effects.some((effect) => isRecord(effect) && effect['type'] === 'list')
      const folder = lists ? 'lists' : layer === 'law' ? 'instruments' : 'reports'
      return `law/${folder}/${id.toLowerCase()}.ts`
    }
  }
  if (section === 'reach' || section === 'holidays') return `law/${section}`
  return `law/${section.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
}
