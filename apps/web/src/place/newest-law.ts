import { currentRuleset, type Lang, type Ruleset } from 'ytterby'

/** Every ruleset that is loaded, by its version. That of `null` answers by default: the law in force, as far as the page knows. */
export const loadedRulesets = new Map<string | null, Ruleset>([[null, currentRuleset]])

/** What the foot of the page says about the law in force: nothing if the service confirms that of the page. */
export const newestLaw: { note?: Readonly<Record<Lang, string>> } = {}
