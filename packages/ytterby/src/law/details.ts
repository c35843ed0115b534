import type { Text } from '../schema/record.ts'
import { rulesetData } from './ruleset.ts'

/** What no answer needs: what passages say in short, definitions of forms. The package carries it apart from the law. */
export const details: {
  readonly says: Readonly<Record<string, Text>>
  readonly definitions: Readonly<Record<string, Text>>
} = {
  says: Object.fromEntries(
    rulesetData.instruments.flatMap(({ passages }) =>
      Object.entries(passages).flatMap(([id, { says }]) => (says === undefined ? [] : [[id, says]])),
    ),
  ),
  definitions: Object.fromEntries(rulesetData.forms.map(({ id, definition }) => [id, definition])),
}
