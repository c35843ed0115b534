import { onceMade } from '../once-made.ts'
import type { Operation, OperationParts } from '../operation.ts'
import { route, type Route } from '../route.ts'
import { usualAssessment } from './shared/usual.ts'

/** Every operation by its id and place, in the order of the documentation. Each is loaded when it is first asked for. */
export const OPERATIONS: readonly Route<OperationParts>[] = [
  {
    ...route('assess', 'POST', '/v1/assessments', async () => (await import('./post-assessments.ts')).postAssessments),
    usual: usualAssessment,
  },
  route('assessByQuery', 'GET', '/v1/assessments', async () => (await import('./get-assessments.ts')).getAssessments),
  route('assessBatch', 'POST', '/v1/assessments/batch', async () => (await import('./batch/batch.ts')).batch),
  route('timeline', 'POST', '/v1/timelines', async () => (await import('./timelines.ts')).timelines),
  route('flips', 'POST', '/v1/flips', async () => (await import('./flips.ts')).flips),
  route('assessKit', 'POST', '/v1/kits', async () => (await import('./kits.ts')).kits),
  route('exposure', 'POST', '/v1/exposures', async () => (await import('./exposures.ts')).exposures),
  route('compare', 'POST', '/v1/comparisons', async () => (await import('./comparisons/comparisons.ts')).comparisons),
  route('paper', 'POST', '/v1/papers/:kind', async () => (await import('./papers.ts')).papers),
  route('licenceCovers', 'POST', '/v1/licence-checks', async () => (await import('./licence-checks.ts')).licenceChecks),
  route('screenParty', 'GET', '/v1/parties', async () => (await import('./parties.ts')).parties),
  route('listInstruments', 'GET', '/v1/instruments', async () => (await import('./instruments.ts')).instruments),
  route('findInstrument', 'GET', '/v1/instruments/:id', async () => (await import('./instruments.ts')).instrument),
  route('listControls', 'GET', '/v1/controls', async () => (await import('./controls.ts')).controls),
  route('findControl', 'GET', '/v1/controls/:code', async () => (await import('./controls.ts')).control),
  route('listTiers', 'GET', '/v1/tiers', async () => (await import('./vocabulary.ts')).tiers),
  route('listElements', 'GET', '/v1/elements', async () => (await import('./vocabulary.ts')).elements),
  route('listForms', 'GET', '/v1/forms', async () => (await import('./vocabulary.ts')).forms),
  route('reference', 'GET', '/v1/reference/:topic', async () => (await import('./reference.ts')).reference),
  route('listChanges', 'GET', '/v1/changes', async () => (await import('./changes.ts')).changes),
  route('changeCalendar', 'GET', '/v1/changes.ics', async () => (await import('./changes.ts')).changeCalendar),
  route('listRulesets', 'GET', '/v1/rulesets', async () => (await import('./rulesets.ts')).rulesets),
  route('getRuleset', 'GET', '/v1/rulesets/:version', async () => (await import('./rulesets.ts')).ruleset),
  route('schema', 'GET', '/v1/schemas/:name', async () => (await import('./schemas.ts')).schemas),
  route('keys', 'GET', '/v1/keys', async () => (await import('./keys.ts')).keys),
  route('version', 'GET', '/v1/version', async () => (await import('./version.ts')).version),
  route('health', 'GET', '/healthz', async () => (await import('./healthz.ts')).healthz),
]

/** All of them: for what tells of every operation. */
export const loadOperations: () => readonly Operation[] | Promise<readonly Operation[]> = onceMade(() =>
  Promise.all(OPERATIONS.map(async ({ id, method, path, load }) => ({ id, method, path, ...(await load()) }))),
)
