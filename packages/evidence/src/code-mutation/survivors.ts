/**
 * Reviewed survivors that stay, each with its reason: no input can distinguish them from the original code, or nobody relies on
 * what they change.
 */
export type ReviewedSurvivor = {
  readonly file: string
  /** Stryker's name of the mutator. */
  readonly mutator: string
  /** The mutated code on one line, as in the file. */
  readonly text: string
  /** The replacement, if the reason is only about this one. */
  readonly becomes?: string
  readonly why: string
}

type SurvivorRow = readonly [file: string, mutator: string, text: string, becomes?: string]

/** Survivors with the same reason. */
const because = (why: string, ...places: readonly SurvivorRow[]): ReviewedSurvivor[] =>
  places.map(([file, mutator, text, becomes]) => ({ file, mutator, text, why, ...(becomes === undefined ? {} : { becomes }) }))

export const reviewedSurvivors: readonly ReviewedSurvivor[] = [
  ...because(
    'It only saves work: without it, more is checked, with the same result.',
    ['engine/answer/cited.ts', 'ArrowFunction', '(id, at) => id !== sorted[at - 1]'],
    ['engine/answer/horizon.ts', 'ConditionalExpression', "good.code.status === 'used'", 'true'],
    ['engine/answer/horizon.ts', 'BlockStatement', '{ for (let era = evaluation.era.next(); era !== null; era = era.next()) yield { on: era.asOf, era } return }'],
    ['engine/answer/horizon.ts', 'ConditionalExpression', 'a.ofBars() !== b.ofBars()', 'true'],
    ['engine/answer/horizon.ts', 'StringLiteral', "'civil'"],
    ['engine/answer/horizon.ts', 'LogicalOperator', '!isCivil && a.ofBars() !== b.ofBars()'],
    ['engine/answer/items.ts', 'EqualityOperator', 'ofKind.length > 1', 'ofKind.length >= 1'],
    ['engine/answer/review-statutory.ts', 'ArrowFunction', '(id) => isPublished(inquiryCase, id)'],
    ['engine/law/era.ts', 'ConditionalExpression', 'a.interpretations !== b.interpretations', 'true'],
    ['engine/answer/horizon.ts', 'ConditionalExpression', 'rest.length === 0', 'false'],
    ['engine/answer/horizon.ts', 'ConditionalExpression', 'evaluation.deal.toChina', 'false'],
    ['engine/deal/deal.ts', 'EqualityOperator', 'cleared.length > 0'],
  ),
  ...because(
    'It is only a cache.',
    ['engine/answer/dated-rules.ts', 'CallExpression', 'cache.set(name, list)'],
    ['engine/law/era.ts', 'ConditionalExpression', 'found === undefined', 'true'],
    ['engine/good/good-outcome.ts', 'CallExpression', 'reaches.set(interpretations, (reach = { ...mergeReaches(byBranch), byBranch }))'],
  ),
  ...because(
    'The message of an error that only a bug in the engine can cause.',
    ['engine/answer/documents.ts', 'StringLiteral', '`No rule ${key}`'],
    ['engine/answer/items.ts', 'StringLiteral', '`No item ${key}`'],
    ['engine/answer/review-statutory.ts', 'StringLiteral', '`No assumption ${key}`'],
    ['engine/answer/warn.ts', 'StringLiteral', '`No warning ${key}`'],
    ['engine/answer/warn.ts', 'StringLiteral', '`No doubt ${key}`'],
  ),
  ...because(
    'Comparing a day with undefined or null is always false.',
    ['engine/answer/items.ts', 'ConditionalExpression', 'kind.from !== null', 'true'],
    ['engine/answer/items.ts', 'ConditionalExpression', 'kind.until !== null', 'true'],
    ['engine/deal/clearances.ts', 'ConditionalExpression', 'until !== undefined', 'true'],
    ['engine/answer/dated-rules.ts', 'ConditionalExpression', 'from !== undefined'],
    ['engine/answer/warnings-time.ts', 'ConditionalExpression', 'inquiry.knownAt !== undefined', 'true'],
    ['engine/read/parse-inquiry.ts', 'ConditionalExpression', 'acceptedOn !== undefined', 'true'],
    ['engine/read/parse-inquiry.ts', 'ConditionalExpression', 'neededBy !== undefined', 'true'],
    ['engine/write/timeline.ts', 'ConditionalExpression', 'knownAt !== undefined'],
  ),
  ...because(
    'A limb that has a state on the day has begun, so its life and its first start exist.',
    ['engine/answer/gaps.ts', 'OptionalChaining', 'ruleset.lives.get(limb)?.starts[0]?.from'],
    ['engine/answer/gaps.ts', 'OptionalChaining', 'ruleset.lives.get(limb)?.starts'],
    ['engine/answer/gaps.ts', 'OptionalChaining', 'era.stateOf(limb)?.because'],
    ['engine/write/look-up.ts', 'ConditionalExpression', 'life === undefined', 'false'],
    ['engine/write/timeline.ts', 'OptionalChaining', 'lives.get(only)?.starts[0]?.from'],
  ),
  ...because(
    'A limb that does not exist has no state and never changes, and the loader refuses a ruleset that names one.',
    ['engine/answer/horizon.ts', 'ArrayDeclaration', '[]'],
    ['engine/answer/touched-limbs.ts', 'ArrayDeclaration', '[]'],
    ['engine/law/era.ts', 'ConditionalExpression', 'states === undefined', 'false'],
  ),
  ...because(
    'A rule applies only if it was published, and then its limb has a state. Goods match annex 1 only if the rules that require its licences apply.',
    ['engine/answer/met-entries.ts', 'ConditionalExpression', 'governing !== null', 'true'],
    ['engine/answer/met-entries.ts', 'ConditionalExpression', 'own === null', 'false'],
  ),
  ...because(
    'A code with a state on the day belongs to an instrument of the ruleset.',
    ['engine/answer/items.ts', 'OptionalChaining', 'instrument?.title'],
    ['engine/answer/items.ts', 'ConditionalExpression', 'text === undefined', 'false'],
  ),
  ...because(
    'If a fact is not open, it has at most one option, and a question is asked only if two options lead to different answers.',
    ['engine/answer/open-facts.ts', 'ConditionalExpression', 'forms.length > 1', 'true'],
    ['engine/answer/open-facts.ts', 'ConditionalExpression', 'branches.some((branch) => branch.optional !== 0)', 'true'],
    ['engine/answer/open-facts.ts', 'EqualityOperator', 'forms.length > 1', 'forms.length >= 1'],
  ),
  ...because(
    'The ruleset contains every form that a good can have, with what it reaches; and a limb in force has a state.',
    ['engine/answer/warnings-good.ts', 'ArrayDeclaration', '[]'],
    ['engine/answer/warnings-good.ts', 'OptionalChaining', 'ruleset.reach .get(form) ?.candidates'],
  ),
  ...because(
    'The key always exists: it comes from an entry, group, place or name of the law.',
    ['engine/answer/classification.ts', 'OptionalChaining', 'all[at - 1]?.elements'],
    ['engine/answer/items.ts', 'ConditionalExpression', 'entry === undefined', 'false'],
    ['engine/answer/questions.ts', 'OptionalChaining', "consignees?.[Number(path.slice('consignees/'.length))]"],
    ['engine/answer/reason-groups.ts', 'StringLiteral', "''"],
    ['engine/answer/reasons.ts', 'ArrayDeclaration', '[]'],
    ['engine/answer/review-statutory.ts', 'ConditionalExpression', 'rule === undefined', 'false'],
    ['engine/answer/triggers.ts', 'OptionalChaining', 'ruleset.elements.get(symbol)?.group'],
    ['engine/answer/warn.ts', 'StringLiteral', "''"],
    ['engine/answer/warnings-party.ts', 'OptionalChaining', 'effect?.generally'],
    ['engine/good/asserted.ts', 'ConditionalExpression', 'cite === undefined', 'false'],
    ['engine/good/asserted.ts', 'OptionalChaining', 'ruleset.data.reach[control.reach]?.some'],
    ['engine/law/era.ts', 'StringLiteral', "''"],
    ['engine/law/load-details.ts', 'OptionalChaining', 'commodityCodes[code]?.[at]'],
    ['engine/write/look-up.ts', 'StringLiteral', "''"],
  ),
  ...because('Conditions about technology name no element, so they never add an element to a list.'),
  ...because(
    'A magnet without rare earths reaches no entry, and if the form is open, another form of magnet gives the same result.',
    ['engine/good/branches.ts', 'ConditionalExpression', 'isDeclared && declared === 0', 'false'],
    ['engine/good/branches.ts', 'ConditionalExpression', '!holdsNone || known.implies.length === 0', 'true'],
  ),
  ...because(
    'If two days, levels or verdicts are equal, it does not matter which one is taken.',
    ['engine/law/level.ts', 'EqualityOperator', 'a > b'],
    ['engine/law/level.ts', 'EqualityOperator', 'a < b'],
    ['engine/verdict/verdict-set.ts', 'EqualityOperator', 'a < b'],
    ['engine/write/timeline.ts', 'EqualityOperator', 'knownAt < day', 'knownAt <= day'],
  ),
  ...because('Only the dual-use licence has a general form.', ['engine/answer/documents.ts', 'ConditionalExpression', "kind === 'dual-use-licence'", 'true']),
  ...because('If two authorities have the same id and role, each has a stage.', ['engine/answer/documents.ts', 'StringLiteral', "''"]),
  ...because('A value that is not a clearance has no day.', ['engine/deal/clearances.ts', 'ArrayDeclaration', '[]']),
  ...because('An instrument that was not yet published changes no answer, and is not cited.', [
    'engine/answer/horizon.ts',
    'ConditionalExpression',
    'published <= knownAt',
    'true',
  ]),
  ...because('Every fact that does not belong to the good belongs to the deal, whatever the other label is.', ['engine/answer/open-facts.ts', 'StringLiteral', "'deal'"]),
  ...because('The value is only compared between the options, and the mutant negates it for all of them.', [
    'engine/answer/questions.ts',
    'EqualityOperator',
    "marginals['export-licence'] === NO_PERMIT",
  ]),
  ...because('The end of a code is used only if it is a number or a single letter.', ['engine/answer/reasons.ts', 'StringLiteral', "''"]),
  ...because('A word that is not a trigger applies to no answer.', ['engine/answer/restrictions.ts', 'ArrayDeclaration', '[]']),
  ...because('No rule cites that many passages; the check is for future rules.', ['engine/answer/dated-rules.ts', 'ConditionalExpression', 'most > MOST_PASSAGES', 'false']),
  ...because('The outcome of place and use is only passed to `all`, which treats everything except fails and unknown as holds.', [
    'engine/answer/rules-met.ts',
    'StringLiteral',
    "'holds'",
  ]),
  ...because('Without a start day, neither of the two days is read.', ['engine/answer/schedule.ts', 'StringLiteral', "''"]),
  ...because('The only restriction with this trigger also requires an instrument, and only items with a code name one.', [
    'engine/answer/triggers.ts',
    'ConditionalExpression',
    'entry.entry.code !== null',
    'true',
  ]),
  ...because('Papers for a challenge are shown only if possibly no permit is needed, and then no kind of permit is certainly required.', [
    'engine/answer/warnings.ts',
    'StringLiteral',
    "'if-challenged'",
  ]),
  ...because('If the exempting rule is not in force, nothing is required that could be exempt.', [
    'engine/deal/circumstances.ts',
    'ConditionalExpression',
    'levelAt(era, effect.limb) > 0',
    'true',
  ]),
  ...because('It is read only if the law can apply abroad: not for goods bound for China, not for the technology of Chinese goods, and not without a limb in force.', [
    'engine/deal/circumstances.ts',
    'BooleanLiteral',
    'false',
  ]),
  ...because('A duplicate listing has no effect, because citations, limbs and states are listed without duplicates.', [
    'engine/deal/parties.ts',
    'ConditionalExpression',
    "one.list === 'countermeasure'",
  ]),
  ...because('All entries of a code belong to one instrument. If it was not yet known, it has no state and is skipped.', [
    'engine/good/asserted.ts',
    'MethodExpression',
    'ruleset.entries.filter(({ control }) => era.stateOf(control.limb) !== null)',
  ]),
  ...because('A text that is not a symbol is not an element.', ['engine/good/commodity-code.ts', 'ArrayDeclaration', '[]']),
  ...because(
    'A set with one member has a first member.',
    ['engine/good/good.ts', 'ConditionalExpression', 'form !== undefined'],
    ['engine/write/timeline.ts', 'ConditionalExpression', 'only !== undefined', 'true'],
  ),
  ...because('The result for an interpretation that does not exist is never used.', ['engine/good/reach.ts', 'ArrayDeclaration', '[]']),
  ...because('If no named alloy matches, the filter keeps everything.', ['engine/good/reach.ts', 'ConditionalExpression', 'exact.length === 0']),
  ...because('No row with the match “no” applies to an entry that names an alloy.', ['engine/good/reach.ts', 'ConditionalExpression', "case 'no': return 0"]),
  ...because('No row of a released law requires a main substance; some require that there is none.', ['engine/good/reach.ts', 'StringLiteral', "'some'"]),
  ...because('An undefined form is not suggested either.', ['engine/good/suggestions.ts', 'ConditionalExpression', 'form === undefined']),
  ...because('A grade always has its letter and number, even if empty; elsewhere, no other text is a word.', ['engine/good/suggestions.ts', 'StringLiteral', "''"]),
  ...because('No word begins past the end of a text.', ['engine/good/suggestions.ts', 'EqualityOperator', 'index < text.length']),
  ...because('Only timelines read them, and sort them together with other days.', ['engine/law/compile.ts', 'MethodExpression', '[...days].sort()']),
  ...because('The order of controls is never visible, because every list of an answer is sorted by its content.', ['engine/law/form-reach.ts', 'UnaryOperator', '-1']),
  ...because('`null` is not an element, so no bit is set either way.', ['engine/law/form-reach.ts', 'ConditionalExpression', 'entry.element === null']),
  ...because('Announcement 18, which has been in force for longer, also covers every form in annex 1 of announcement 61.', [
    'engine/law/form-reach.ts',
    'ConditionalExpression',
    'entry.entry.annexPart === undefined',
  ]),
  ...because('A suspension without an end never ends.', ['engine/law/limb-life.ts', 'StringLiteral', "''"]),
  ...because('If two suspensions end on the same day, it does not matter which one is named.', [
    'engine/law/limb-life.ts',
    'EqualityOperator',
    "(one.until ?? '') > (latest.until ?? '')",
  ]),
  ...because('An instrument that was not yet published changes no state, so no segment begins with it.', [
    'engine/law/limb-life.ts',
    'ConditionalExpression',
    'published <= knownAt',
  ]),
  ...because('The days are already sorted: the first day with answers, then the sorted edge days.', ['engine/law/limb-life.ts', 'MethodExpression', '[...new Set(days)].sort()']),
  ...because('If sentences are missing, the language is refused later.', ['engine/law/load-language.ts', 'StringLiteral', "''"]),
  ...because('An undefined `knownAt` means the same as an omitted one.', ['engine/write/look-up.ts', 'ConditionalExpression', 'knownAt === undefined']),
  ...because('An undefined day is not written, and a law that was read has none.', [
    'engine/write/look-up.ts',
    'LogicalOperator',
    "'lastDayUnclear' in effect && effect.lastDayUnclear !== undefined",
  ]),
  ...because('If only events are requested, the result for a day is not read.', ['engine/write/timeline.ts', 'ArrowFunction', '() => null']),
  ...because('No instrument of the ruleset was published before the first day with answers.', ['engine/write/timeline.ts', 'ConditionalExpression', 'day >= FIRST_DAY', 'true']),
  ...because('On the first day of each list, and on some later day, its first notice is the only one in force.', [
    'engine/write/timeline.ts',
    'EqualityOperator',
    'lives.get(only)?.starts[0]?.from === asOf',
  ]),
  ...because('No segment equals the initial text, and replacing the day by the same text in all segments keeps them distinct.', [
    'engine/write/timeline.ts',
    'StringLiteral',
    "''",
  ]),
  ...because('The published law has no such rule yet: no watch-list notice was suspended, and none restricts passing goods on.', [
    'engine/answer/gaps.ts',
    'StringLiteral',
    "'watch-list'",
  ]),
  ...because('Only `bar-or-refusal` and a missing value are compared; any other text means the same as `bar`.', ['engine/answer/gaps.ts', 'StringLiteral', "'bar'"]),
  ...because('The only catch-all rule, art. 12 of the Export Control Law, names both uses.', [
    'engine/answer/gaps.ts',
    'MethodExpression',
    'era.rules.catchAll.filter(({ effect }) => effect.uses.includes(use))',
    'era.rules.catchAll',
  ]),
  ...because(
    'No list contains undefined, and nothing is recorded under it.',
    ['engine/answer/gaps.ts', 'ConditionalExpression', 'field !== undefined', 'true'],
    ['engine/write/vocabulary.ts', 'ConditionalExpression', 'tierReason === undefined', 'false'],
  ),
  ...because(
    'It needs an edge that only the answer of the later day reads. In the published law that is the first day of a country rule, on which no other limb of the form changes, so the wider search finds the same cause.',
    ['engine/answer/horizon.ts', 'BooleanLiteral', '!touched.has(limb)'],
  ),
  ...because('A code without a state belongs to no instrument, so it has no text and is left out all the same.', [
    'engine/answer/items.ts',
    'ConditionalExpression',
    'asserted.state === null',
    'false',
  ]),
  ...because(
    'Rows about a single metal: iron in alloys, known since 2003; and cobalt in magnet powder, whose metals decide nothing, and are not asked about, before announcement 18 is known.',
    ['engine/answer/open-facts.ts', 'ConditionalExpression', 'era.stateOf(limb) !== null', 'true'],
  ),
  ...because('The ruleset contains the rows of each of its forms; and no entry names La, Pr, Nd or Pm, so an open element without an entry is always left to offer.', [
    'engine/answer/open-facts.ts',
    'ArrayDeclaration',
    '[]',
  ]),
  ...because('No published control has ten items or more at this place of its codes.', ['engine/answer/reason-groups.ts', 'Regex', '/\\.[0-9]+$/']),
  ...because('Ids of reasons are unique, so two are never equal.', ['engine/answer/reasons.ts', 'EqualityOperator', "compareText(sorted[index - 1]?.id ?? '', reason.id) > 0"]),
  ...because('Duties are looked up only if a limb of announcement 61 is in force or unsettled; then each of its limbs has a state.', [
    'engine/answer/triggers.ts',
    'OptionalChaining',
    'era.stateOf(limb)?.state',
  ]),
  ...because(
    'A good with a form or an element has a product.',
    ['engine/answer/warnings-good.ts', 'OptionalChaining', 'inquiry.product?.controlCode'],
    ['engine/answer/warnings-good.ts', 'OptionalChaining', 'inquiry.product?.elements'],
  ),
  ...because('Every refusal of announcement 61 belongs to one limb, so all of them apply or none does.', ['engine/deal/circumstances.ts', 'ArrayDeclaration', '[]']),
  ...because('A listing in force found by the name decides whatever is stated, so a question about it is never asked.', ['engine/deal/parties.ts', 'BooleanLiteral', 'false']),
  ...because('Before its first state is known, a limb has none, like a segment that does not exist.', [
    'engine/law/limb-life.ts',
    'ConditionalExpression',
    'state === undefined',
    'false',
  ]),
  ...because('Only comparisons read these citations; changes.test.ts checks that each cause is cited.', [
    'engine/write/timeline.ts',
    'CallExpression',
    'citeInto(citations, index, events)',
  ]),
  ...because(
    'Every module with a schema sets it, so it holds whichever is loaded first; no-eval.test.ts checks what they lead to together.',
    ['engine/write/control-status-schema.ts', 'ObjectLiteral', '{ jitless: true }'],
    ['engine/write/effect-type-schema.ts', 'ObjectLiteral', '{ jitless: true }'],
    ['engine/write/instrument-status-schema.ts', 'BooleanLiteral', 'true'],
    ['engine/write/party-match-schema.ts', 'BooleanLiteral', 'true'],
    ['engine/write/vocabulary-schema.ts', 'BooleanLiteral', 'true'],
  ),
  ...because(
    'A description in the OpenAPI document, and for forms also the name of their schema there: no program reads them.',
    ['engine/write/control-status-schema.ts', 'StringLiteral', "'An entry of a control with its state on a day'"],
    ['engine/write/party-match-schema.ts', 'StringLiteral', "'The listed name as the notice prints it'"],
    [
      'engine/write/party-match-schema.ts',
      'StringLiteral',
      "'The name that matched: as the notice prints it (`printed`), or another one of the party; its source, and how well it was verified'",
    ],
    ['engine/write/vocabulary-schema.ts', 'StringLiteral', "'One of the 17 rare earths'"],
    ['engine/write/vocabulary-schema.ts', 'ObjectLiteral', "{ id: 'Form', description: 'A form of goods, with its definition and its tier' }"],
  ),
  ...because(
    'operations.test.ts of the API, which does not run on mutants, refuses an answer outside of its schema.',
    ['engine/write/instrument-status-schema.ts', 'StringLiteral', "'report'"],
    ['engine/write/party-match-schema.ts', 'ArrayDeclaration', "[...NAME_KINDS, 'printed', 'unit-of', 'group']"],
    ['engine/write/timeline-schema.ts', 'BooleanLiteral', 'true'],
    ['engine/write/timeline-schema.ts', 'StringLiteral', "'timeline/1'"],
    ['engine/write/vocabulary-schema.ts', 'ArrayDeclaration', "['light', 'medium-heavy']"],
    ['engine/write/vocabulary-schema.ts', 'ArrayDeclaration', "['named', 'analogy', 'no']"],
  ),
]
