/**
 * A test runner for Stryker in a single process: Vitest needs more than a second to start for each mutant, while these
 * checks take milliseconds. Stryker loads it by path in a child process whose working directory is the mutated copy.
 */
import { env } from 'node:process'
import type { Ruleset } from 'ytterby'
import { allChecks, type MutationCheck } from './checks.ts'
import { freshSdk, type MutatedSdk } from './sandboxed-sdk.ts'
import { isIn, type Sample } from './stryker-report.ts'

/** State shared by the instrumented code and its test runner. */
type Switchboard = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  mutantCoverage?: object
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

type MutantRun = {
  readonly activeMutant: { readonly id: string }
  /** The groups that reach the mutant; undefined if loading the package already reaches it. */
  readonly testFilter?: readonly string[]
  /** A hundred times the number of times that all groups together reach the place without a mutant. */
  readonly hitLimit?: number
}

/** The outcome for a mutant: the check that it broke, if any, or a timeout. */
type End = { readonly broken: Broken | null; readonly isEndless: boolean }
/** The failed check with its message; no check if loading the package failed. */
type Broken = { readonly check: MutationCheck | null; readonly what: string }

/** Stryker's hit limit is too high for these fast checks. A tenth of it is exceeded only by an endless loop. */
const LIMIT_SHARE = 1 / 10

const QUICK_MS = 50

class CaseRunner {
  readonly #checks = allChecks()
  /** The copy of the package for mutants that are reached only by calls. The engine caches by ruleset, and each mutant has its own ruleset. */
  #shared: Promise<MutatedSdk> | undefined

  /** A mutant that is reached while the package is loaded gets its own copy of the package. */
  capabilities(): object {
    return { reloadEnvironment: true }
  }

  /** Runs each group on its own ruleset, because cached results would hide code that the next group reaches. */
  async dryRun(): Promise<object> {
    const sdk = await freshSdk()
    const tests: object[] = []
    for (const group of new Set(this.#checks.map((check) => check.group))) {
      const start = performance.now()
      board.currentTestId = group
      const broken = this.#broken(sdk, [group])
      board.currentTestId = undefined
      if (broken !== null) return { status: 'error', errorMessage: `Without any mutant: ${broken.what}` }
      tests.push({ id: group, name: group, status: 0, timeSpentMs: performance.now() - start })
    }
    if (board.mutantCoverage === undefined)
      return { status: 'error', errorMessage: 'The loaded package is not mutated' }
    return { status: 'complete', tests, mutantCoverage: board.mutantCoverage }
  }

  async mutantRun(run: MutantRun): Promise<object> {
    // Stryker does not count errors in its score.
    if (!isIn(sample, run.activeMutant)) return { status: 'error', errorMessage: 'Not in this sample' }
    const { broken, isEndless } =
      run.testFilter === undefined ? await this.#endOf(run, freshSdk) : await this.#endOnShared(run)
    if (isEndless) return { status: 'timeout' }
    return broken === null
      ? { status: 'survived', nrOfTests: run.testFilter?.length ?? 1 }
      : { status: 'killed', killedBy: [broken.check?.group ?? 'loading'], failureMessage: broken.what, nrOfTests: 1 }
  }

  /** State that a mutant leaves in the copy must not kill the next one. If the check also fails without the mutant, the copy is replaced. */
  async #endOnShared(run: MutantRun): Promise<End> {
    this.#shared ??= freshSdk()
    const sdk = await this.#shared
    const end = await this.#endOf(run, () => this.#shared ?? freshSdk())
    const check = end.broken?.check ?? null
    if (check === null || brokenBy(check, sdk, ownRuleset(sdk)) === null) return end
    this.#shared = freshSdk()
    return this.#endOf(run, () => this.#shared ?? freshSdk())
  }

  async #endOf({ activeMutant, testFilter, hitLimit: wide }: MutantRun, load: () => Promise<MutatedSdk>): Promise<End> {
    const hitLimit = wide === undefined ? undefined : Math.ceil(wide * LIMIT_SHARE)
    Object.assign(board, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const broken = await load().then(
      (sdk) => this.#broken(sdk, testFilter),
      (error: unknown) => ({ check: null, what: String(error) }),
    )
    const isEndless = hitLimit !== undefined && (board.hitCount ?? 0) > hitLimit
    Object.assign(board, { activeMutant: undefined, hitCount: undefined })
    return { broken, isEndless }
  }

  /** The first check of the given groups, or of all groups, that fails. */
  #broken(sdk: MutatedSdk, groups?: readonly string[]): Broken | null {
    const ruleset = ownRuleset(sdk)
    for (const [at, check] of this.#checks.entries()) {
      if (groups?.includes(check.group) === false) continue
      const start = performance.now()
      const what = brokenBy(check, sdk, ruleset)
      if (what === null) continue
      // The check that killed one mutant is likely to kill the next one nearby, so it moves to the front, unless it is slow.
      if (performance.now() - start < QUICK_MS) {
        this.#checks.splice(at, 1)
        this.#checks.unshift(check)
      }
      return { check, what: `${check.name}: ${what}` }
    }
    return null
  }
}

const sample: Sample = JSON.parse(env['MUTATION_SAMPLE'] ?? '{ "of": 1, "rest": 0 }')
const board: Switchboard = {}
Object.assign(globalThis, { ['__stryker__']: board })

/** A ruleset without cached results. Its data is copied, because another copy of the package may have frozen or cached it. */
function ownRuleset({ currentRuleset }: MutatedSdk): Ruleset {
  return { ...currentRuleset, data: structuredClone(currentRuleset.data) }
}

function brokenBy(check: MutationCheck, sdk: MutatedSdk, ruleset: Ruleset): string | null {
  try {
    return check.broken(sdk, ruleset)
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'cases', injectableClass: CaseRunner }]
