import { canonicalJson, currentRuleset, type Ruleset } from 'ytterby'
import { rulesetData, compileRuleset } from 'ytterby/law'

const keyOf = (digest: string): string => `rulesets/${digest.replace(':', '-')}.json`

/** A ruleset by which lines were looked at is not there any more. */
class MissingRulesetError extends Error {
  override readonly name = 'MissingRulesetError'
}

/** The law that this isolate has seen to be kept. */
let kept = ''

/** Keeps a law, so that a later one can be compared with it: a deployed draft is no frozen release. */
export async function keepRuleset(files: R2Bucket, ruleset: Ruleset): Promise<void> {
  if (kept === ruleset.digest) return
  const key = keyOf(ruleset.digest)
  // That of the package holds only what answers need.
  const data = ruleset === currentRuleset ? rulesetData : ruleset.data
  if ((await files.head(key)) === null) await files.put(key, canonicalJson(data))
  kept = ruleset.digest
}

/** Laws that earlier Workers kept. Compiling one takes long, so the last one stays. */
export class KeptRulesets {
  private readonly files: R2Bucket
  private last: Ruleset | null = null

  constructor(files: R2Bucket) {
    this.files = files
  }

  /** Those of some digests, without the law in force. */
  async of(digests: readonly string[], inForce: Ruleset): Promise<readonly Ruleset[]> {
    const found: Ruleset[] = []
    for (const digest of digests) {
      if (digest === inForce.digest) continue
      if (this.last?.digest !== digest) this.last = await keptRuleset(this.files, digest)
      found.push(this.last)
    }
    return found
  }
}

async function keptRuleset(files: R2Bucket, digest: string): Promise<Ruleset> {
  const object = await files.get(keyOf(digest))
  if (object === null) throw new MissingRulesetError(digest)
  const ruleset = compileRuleset(await object.json())
  // Never compare with anything else under its name.
  if (ruleset.digest !== digest) throw new MissingRulesetError(digest)
  return ruleset
}
