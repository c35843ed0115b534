import type { Text } from '../schema/record.ts'
import { rulesetData } from './ruleset.ts'

/** What no answer needs: what passages say in short, definitions of forms, who issued an instrument. The package carries it apart from the law. */
export const details: {
  readonly says: Readonly<Record<string, Text>>
  readonly definitions: Readonly<Record<string, Text>>
  readonly issuers: Readonly<Record<string, string[]>>
} = {
  says: Object.fromEntries(
    rulesetData.instruments.flatMap(({ passages }) =>
      Object.entries(passages).flatMap(([id, { says }]) => (says === undefined ? [] : [[id, says]])),
    ),
  ),
  definitions: Object.fromEntries(rulesetData.forms.map(({ id, definition }) => [id, definition])),
  issuers: Object.fromEntries(rulesetData.instruments.map(({ id, issuers }) => [id, issuers])),
}
