import { withoutExample, type LawCheck, type Subject } from './check.ts'
import { checks, type CheckName } from './checks.ts'
import { exceptions } from './exceptions.ts'

/** The findings of one check, split into known and new ones. */
export type Judgement = {
  readonly name: CheckName
  readonly means: string
  readonly looked: number
  /** Findings that no exception explains. */
  readonly unexplained: readonly string[]
  readonly explained: number
  /** Exceptions of this check without a finding. */
  readonly stale: readonly string[]
}

/** Runs one check and compares its findings with the exceptions. */
export function judge(name: CheckName, subject: Subject): Judgement {
  const check: LawCheck = checks[name]
  const known = exceptions.filter((exception) => exception.check === name)
  const { looked, findings } = check.run(subject)
  const found = new Set(findings.map(withoutExample))
  const expected = new Set(known.map(({ finding }) => finding))
  return {
    name,
    means: check.means,
    looked,
    unexplained: findings.filter((finding) => !expected.has(withoutExample(finding))),
    explained: [...found].filter((finding) => expected.has(finding)).length,
    stale: [...expected].filter((finding) => !found.has(finding)),
  }
}

/** The names of all checks, in order. */
export const checkNames = Object.keys(checks).filter((name): name is CheckName => name in checks)
