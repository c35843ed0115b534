import { currentRuleset } from '../current-law/current-ruleset.ts'
import type { Lang } from '../locales/langs.ts'
import { loadedData } from '../engine/law/ruleset.ts'
import type { PermitKind } from '../schema/permit-kind.ts'

/** The name of a kind of permit. */
export function kindName(kind: PermitKind, lang: Lang): string {
  return loadedData(currentRuleset).kinds.find(({ id }) => id === kind)?.name[lang] ?? kind
}
