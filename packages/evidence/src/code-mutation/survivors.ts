/**
 * Survivors that were looked at and stay, each with its reason: no input can tell them from the code, or what they
 * change is promised to nobody. `text` is what was mutated, as it stands in the file; `mutator` is Stryker's name.
 */
export type LookedAt = { readonly file: string; readonly mutator: string; readonly text: string; readonly why: string }

const BEGUN = 'A limb that has a state on the day has begun: its life and its first start are there.'
const ANSWERED = 'A code that has a state on the day is of an instrument that the ruleset holds.'
const ONE_FORM =
  'A single form is a single option, and a question is asked only where two options lead to different answers.'
const NO_DAY = 'No day is before or after one that is undefined.'
const NO_MAGNET =
  'A magnet that would hold no rare earth reaches no entry, and wherever open forms are read another form of magnet says the same.'
const ONLY_WHICH = 'Only which interpretations take a good out is read, not which entries they take it out of.'

export const lookedAt: readonly LookedAt[] = [
  {
    file: 'engine/law/level.ts',
    mutator: 'EqualityOperator',
    text: 'a > b',
    why: 'Of two equal levels it does not matter which is taken.',
  },
  {
    file: 'engine/law/level.ts',
    mutator: 'EqualityOperator',
    text: 'a < b',
    why: 'Of two equal levels it does not matter which is taken.',
  },
  {
    file: 'engine/verdict/verdict-set.ts',
    mutator: 'EqualityOperator',
    text: 'a < b',
    why: 'Of two equal verdicts it does not matter which is taken.',
  },
  {
    file: 'engine/verdict/joint.ts',
    mutator: 'StringLiteral',
    text: "'stricter'",
    why: 'Any reading other than `laxer` is the stricter one.',
  },
  {
    file: 'engine/answer/classification.ts',
    mutator: 'ConditionalExpression',
    text: 'code === undefined',
    why: 'No sentence has the name `undefined`.',
  },
  {
    file: 'engine/answer/gaps.ts',
    mutator: 'OptionalChaining',
    text: 'ruleset.lives.get(limb)?.starts[0]?.from',
    why: BEGUN,
  },
  {
    file: 'engine/answer/horizon.ts',
    mutator: 'ArrayDeclaration',
    text: '[]',
    why: 'A limb that does not exist has no day on which anything changes, and the loader refuses a ruleset that names one.',
  },
  {
    file: 'engine/answer/horizon.ts',
    mutator: 'ConditionalExpression',
    text: 'deal.toChina',
    why: 'Goods bound for China need nothing on any day, so that no day turns their answer: looking for one is only spared.',
  },
  {
    file: 'engine/answer/horizon.ts',
    mutator: 'ConditionalExpression',
    text: 'limb !== null',
    why: '`null` is no limb: nothing happens to it on any day.',
  },
  {
    file: 'engine/answer/horizon.ts',
    mutator: 'EqualityOperator',
    text: 'on <= era.asOf',
    why: 'On the first day of the era the answer is the one of the era: nothing turns.',
  },
  { file: 'engine/answer/items.ts', mutator: 'OptionalChaining', text: 'instrument?.title', why: ANSWERED },
  {
    file: 'engine/answer/questions.ts',
    mutator: 'EqualityOperator',
    text: "marginals['export-licence'] === NO_PERMIT",
    why: 'What an option shows is only compared with what the other options show, and all of them are turned round.',
  },
  {
    file: 'engine/answer/questions.ts',
    mutator: 'ConditionalExpression',
    text: 'product.form === undefined && forms.length > 1',
    why: ONE_FORM,
  },
  { file: 'engine/answer/questions.ts', mutator: 'EqualityOperator', text: 'forms.length > 1', why: ONE_FORM },
  {
    file: 'engine/answer/reasons.ts',
    mutator: 'StringLiteral',
    text: "''",
    why: 'The end of a code is used only where it is a number or one letter.',
  },
  {
    file: 'engine/answer/reasons.ts',
    mutator: 'ConditionalExpression',
    text: 'form === null',
    why: 'No reach is held for the form `null`: what is looked up for it is undefined as well.',
  },
  {
    file: 'engine/answer/reasons.ts',
    mutator: 'StringLiteral',
    text: "'possible'",
    why: 'All entries of a reason hang on one limb, and `possible` and `unsettled` both leave its outcome unknown.',
  },
  {
    file: 'engine/answer/reasons.ts',
    mutator: 'OptionalChaining',
    text: 'era.stateOf(first.control.limb)?.state',
    why: 'Groups whose limb has no state on the day are left out before.',
  },
  {
    file: 'engine/answer/restrictions.ts',
    mutator: 'EqualityOperator',
    text: 'at < TRIGGERS.length',
    why: 'After the last trigger there is none: the place past the end is undefined and passed over.',
  },
  {
    file: 'engine/answer/restrictions.ts',
    mutator: 'ArrayDeclaration',
    text: '[]',
    why: 'A word that is no trigger applies to no answer.',
  },
  {
    file: 'engine/answer/restrictions.ts',
    mutator: 'ConditionalExpression',
    text: "permit.kind === 'dual-use-licence'",
    why: 'Where a dual-use licence can be asked for it stands first among the permits; elsewhere its forms are not read.',
  },
  {
    file: 'engine/answer/restrictions.ts',
    mutator: 'ConditionalExpression',
    text: 'inHand.size === 0',
    why: 'With nothing in hand every paper is marked as it stood before.',
  },
  { file: 'engine/answer/rules-in-time.ts', mutator: 'ConditionalExpression', text: 'from !== undefined', why: NO_DAY },
  {
    file: 'engine/answer/rules-met.ts',
    mutator: 'StringLiteral',
    text: "'holds'",
    why: 'What becomes of place and use goes through `all` alone, where whatever neither fails nor is unknown holds.',
  },
  {
    file: 'engine/answer/schedule.ts',
    mutator: 'StringLiteral',
    text: "''",
    why: 'Without a day to start from neither of the two days is read.',
  },
  {
    file: 'engine/answer/warnings.ts',
    mutator: 'ConditionalExpression',
    text: 'asserted.state !== null',
    why: ANSWERED,
  },
  {
    file: 'engine/answer/warnings.ts',
    mutator: 'ConditionalExpression',
    text: 'inquiry.knownAt !== undefined',
    why: NO_DAY,
  },
  {
    file: 'engine/answer/warnings.ts',
    mutator: 'StringLiteral',
    text: "'if-challenged'",
    why: 'Papers for a challenge are told only where possibly no permit is needed, and then no kind of permit is surely required.',
  },
  {
    file: 'engine/answer/warnings.ts',
    mutator: 'ConditionalExpression',
    text: 'elements !== null',
    why: 'Where the elements are open, none of their bits is set.',
  },
  {
    file: 'engine/answer/warnings.ts',
    mutator: 'OptionalChaining',
    text: 'inquiry.product?.elements',
    why: 'Elements are surely known only of a product of which something is stated.',
  },
  {
    file: 'engine/deal/circumstances.ts',
    mutator: 'ConditionalExpression',
    text: 'level > 0',
    why: 'A rule that does not run adds no place that differs from any other, and raises no level.',
  },
  {
    file: 'engine/deal/circumstances.ts',
    mutator: 'BooleanLiteral',
    text: 'false',
    why: 'It is read only where something can be asked for abroad: not of goods bound for China, not of the technology of Chinese goods, not where no limb runs.',
  },
  {
    file: 'engine/deal/circumstances.ts',
    mutator: 'EqualityOperator',
    text: 'abroad.length > 0',
    why: 'Where no limb runs abroad nothing is refused, whoever owns the buyer.',
  },
  {
    file: 'engine/deal/parties.ts',
    mutator: 'ConditionalExpression',
    text: "one.list === 'countermeasure'",
    why: 'A listing that stands twice is told once: citations, limbs and their states are told without repeats.',
  },
  {
    file: 'engine/deal/parties.ts',
    mutator: 'ConditionalExpression',
    text: "case 'countermeasure': break",
    why: 'It is the last case of the switch, and nothing follows after it.',
  },
  {
    file: 'engine/circumstances/party-index.ts',
    mutator: 'ConditionalExpression',
    text: 'apart(a, b).most > MOST_UNITS_APART',
    why: 'Names that differ in so much are told apart by their letters all the same, in more time.',
  },
  {
    file: 'engine/circumstances/party-index.ts',
    mutator: 'ConditionalExpression',
    text: 'country === undefined',
    why: 'Every notice says of its parties which country they are of, or `null`; the schema leaves no third way.',
  },
  {
    file: 'engine/circumstances/party-name.ts',
    mutator: 'ConditionalExpression',
    text: '/[(（[]/.test(name)',
    why: 'Without brackets it is the reading of all words once more.',
  },
  {
    file: 'engine/circumstances/party-name.ts',
    mutator: 'ConditionalExpression',
    text: 'suffix !== -1',
    why: 'A reading without words is left out afterwards.',
  },
  {
    file: 'engine/circumstances/party-name.ts',
    mutator: 'ArithmeticOperator',
    text: 'words.length - 1',
    why: 'With the legal form at the end it is the reading of all words once more.',
  },
  {
    file: 'engine/law/compile.ts',
    mutator: 'MethodExpression',
    text: '[...days].sort()',
    why: 'Only life lines read them, and sort them together with other days.',
  },
  {
    file: 'engine/law/form-reach.ts',
    mutator: 'UnaryOperator',
    text: '-1',
    why: 'The order of controls is told nowhere: every list of an answer is sorted by what stands in it.',
  },
  {
    file: 'engine/law/form-reach.ts',
    mutator: 'ConditionalExpression',
    text: 'entry.element === null',
    why: '`null` names no element, so that no bit is set either way.',
  },
  {
    file: 'engine/law/form-reach.ts',
    mutator: 'ConditionalExpression',
    text: 'entry.entry.annexPart === undefined',
    why: 'Every form that annex 1 of announcement 61 names is under announcement 18 as well, which has run for longer.',
  },
  {
    file: 'engine/good/branch-reach.ts',
    mutator: 'ConditionalExpression',
    text: 'branches.length === 1 && only !== undefined',
    why: 'One branch merged with none is that branch.',
  },
  {
    file: 'engine/good/branch-reach.ts',
    mutator: 'ConditionalExpression',
    text: 'list === undefined',
    why: ONLY_WHICH,
  },
  {
    file: 'engine/good/branch-reach.ts',
    mutator: 'ConditionalExpression',
    text: '!list.includes(entry)',
    why: ONLY_WHICH,
  },
  {
    file: 'engine/good/branch-reach.ts',
    mutator: 'LogicalOperator',
    text: '!reach.usesFineCerium || (elements & CERIUM) === 0',
    why: 'The size of particles changes nothing without cerium or where no entry names fine cerium: more completions lead to the same.',
  },
  {
    file: 'engine/good/good.ts',
    mutator: 'ConditionalExpression',
    text: 'stated !== undefined && declared === 0',
    why: NO_MAGNET,
  },
  {
    file: 'engine/good/good.ts',
    mutator: 'MethodExpression',
    text: 'forms.filter((form) => (ruleset.forms.get(form)?.implies ?? []).length === 0)',
    why: NO_MAGNET,
  },
  {
    file: 'engine/good/good.ts',
    mutator: 'ConditionalExpression',
    text: 'form !== undefined',
    why: 'A set of one has a first member.',
  },
  {
    file: 'engine/good/reach.ts',
    mutator: 'ArrayDeclaration',
    text: '[]',
    why: 'What an interpretation that does not exist takes out is told nowhere.',
  },
  {
    file: 'engine/good/reach.ts',
    mutator: 'ConditionalExpression',
    text: 'exact.length === 0',
    why: 'Where no named alloy is met, the filter leaves everything in.',
  },
  {
    file: 'engine/good/suggestions.ts',
    mutator: 'ConditionalExpression',
    text: 'form === undefined',
    why: 'A form that is undefined is not suggested either.',
  },
  {
    file: 'engine/good/suggestions.ts',
    mutator: 'StringLiteral',
    text: "''",
    why: 'Of a grade the letter and the number are always given, if only as an empty text; elsewhere no text that stands there is a word.',
  },
  {
    file: 'engine/law/load-language.ts',
    mutator: 'StringLiteral',
    text: "''",
    why: 'Where sentences are missing, the language is refused in the end.',
  },
  {
    file: 'engine/write/look-up.ts',
    mutator: 'ConditionalExpression',
    text: 'knownAt === undefined',
    why: 'The reader takes a knowledge day that is undefined for one that is left out.',
  },
  {
    file: 'engine/write/look-up.ts',
    mutator: 'LogicalOperator',
    text: "'lastDayUnclear' in effect && effect.lastDayUnclear !== undefined",
    why: 'A day that is undefined is not written, and a law that was read holds none.',
  },
  {
    file: 'engine/law/limb-life.ts',
    mutator: 'StringLiteral',
    text: "'9999-12-31'",
    why: 'The loader refuses an instrument with neither day.',
  },
  {
    file: 'engine/law/limb-life.ts',
    mutator: 'EqualityOperator',
    text: "(one.until ?? '') > (latest.until ?? '')",
    why: 'Of two suspensions that end on one day it does not matter which is named.',
  },
  {
    file: 'engine/law/limb-life.ts',
    mutator: 'ConditionalExpression',
    text: 'published <= knownAt',
    why: 'What was not yet published changes no state, so that no segment begins with it.',
  },
  {
    file: 'engine/law/limb-life.ts',
    mutator: 'MethodExpression',
    text: '[...new Set(days)].sort()',
    why: 'The days stand in order already: the first day of all, then the edges in theirs.',
  },
  {
    file: 'engine/write/timeline.ts',
    mutator: 'OptionalChaining',
    text: 'ruleset.lives.get(only)?.starts[0]?.from',
    why: BEGUN,
  },
  { file: 'engine/write/timeline.ts', mutator: 'ConditionalExpression', text: 'knownAt !== undefined', why: NO_DAY },
  {
    file: 'engine/write/timeline.ts',
    mutator: 'EqualityOperator',
    text: 'known === undefined',
    why: 'A segment reads no day of the inquiry: the era holds both.',
  },
  {
    file: 'engine/write/timeline.ts',
    mutator: 'StringLiteral',
    text: "''",
    why: 'No segment is written like what stands there at first, and what all of them have in place of their day tells none apart.',
  },
]
