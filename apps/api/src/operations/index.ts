import type { RawCall } from '../call.ts'
import { lazy } from '@ytterby/http/lazy'
import type { Operation, OperationParts } from '../operation.ts'
import { route, type Route } from '../route.ts'
import { fastPath } from './assessing/fast-path.ts'

/** One module for all operations: in a Worker, the number of lazily loaded modules costs more than their size. */
const every = lazy(() => import('./every.ts'))

/** Every operation, in the order of the documentation. The first use of any of them loads all. */
export const OPERATIONS: readonly Route<OperationParts>[] = [
  {
    ...route('assess', 'POST', '/v1/assessments', async () => (await every()).postAssessments),
    fastPath,
  },
  route('assessByQuery', 'GET', '/v1/assessments', async () => (await every()).getAssessments),
  route('assessBatch', 'POST', '/v1/assessments/batch', async () => (await every()).batch),
  route('timeline', 'POST', '/v1/timelines', async () => (await every()).timelines),
  route('flips', 'POST', '/v1/flips', async () => (await every()).flips),
  route('assessKit', 'POST', '/v1/kits', async () => (await every()).kits),
  route('exposure', 'POST', '/v1/exposures', async () => (await every()).exposures),
  route('composition', 'POST', '/v1/composition', async () => (await every()).compositions),
  route('ownership', 'POST', '/v1/composition/owners', async () => (await every()).ownerships),
  route('intake', 'POST', '/v1/intakes', async () => (await every()).intakes),
  route('intakeWorkbook', 'POST', '/v1/intakes/workbook', async () => (await every()).intakeWorkbooks),
  route('compare', 'POST', '/v1/comparisons', async () => (await every()).comparisons),
  route('paper', 'POST', '/v1/papers/:kind', async () => (await every()).papers),
  route('licenceCovers', 'POST', '/v1/licence-checks', async () => (await every()).licenceChecks),
  route('screenParty', 'POST', '/v1/parties', async () => (await every()).parties),
  route('screenPartyByQuery', 'GET', '/v1/parties', async () => (await every()).partiesByQuery),
  route('listInstruments', 'GET', '/v1/instruments', async () => (await every()).instruments),
  route('findInstrument', 'GET', '/v1/instruments/:id', async () => (await every()).instrument),
  route('listControls', 'GET', '/v1/controls', async () => (await every()).controls),
  route('findControl', 'GET', '/v1/controls/:code', async () => (await every()).control),
  route('listTiers', 'GET', '/v1/tiers', async () => (await every()).tiers),
  route('listElements', 'GET', '/v1/elements', async () => (await every()).elements),
  route('listForms', 'GET', '/v1/forms', async () => (await every()).forms),
  route('reference', 'GET', '/v1/reference/:topic', async () => (await every()).reference),
  route('listChanges', 'GET', '/v1/changes', async () => (await every()).changes),
  route('changeCalendar', 'GET', '/v1/changes.ics', async () => (await every()).changeCalendar),
  route('listRulesets', 'GET', '/v1/rulesets', async () => (await every()).rulesets),
  route('getRuleset', 'GET', '/v1/rulesets/:version', async () => (await every()).ruleset),
  route('listLawBundles', 'GET', '/v1/law/bundles', async () => (await every()).lawBundles),
  route('latestLaw', 'GET', '/v1/law/bundles/latest', async () => (await every()).latestLaw),
  route('getLawBundle', 'GET', '/v1/law/bundles/:digest', async () => (await every()).lawBundle),
  route('schema', 'GET', '/v1/schemas/:name', async () => (await every()).schemas),
  route('keys', 'GET', '/v1/keys', async () => (await every()).keys),
  route('version', 'GET', '/v1/version', async () => (await every()).version),
  route('health', 'GET', '/healthz', async () => (await every()).healthz),
]

/** The refusal of a call, with the values that were probably meant. */
export const withMeant = async (error: unknown, call: RawCall): Promise<unknown> => (await every()).meantIn(error, call)

/** Loads all operations, for the documentation and the tools. */
export const loadOperations: () => readonly Operation[] | Promise<readonly Operation[]> = lazy(() =>
  Promise.all(OPERATIONS.map(async ({ load, fastPath: _fastPath, ...place }) => ({ ...place, ...(await load()) }))),
)
