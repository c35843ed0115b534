/**
 * Survivors that were looked at and stay, each with its reason: no input can tell them from the code, or what they
 * change is promised to nobody.
 */
export type LookedAt = {
  readonly file: string
  /** Stryker's name of the mutator. */
  readonly mutator: string
  /** What was mutated, as it stands in the file, on one line. */
  readonly text: string
  /** What it became, where the reason speaks of that alone. */
  readonly becomes?: string
  readonly why: string
}

type Place = readonly [file: string, mutator: string, text: string, becomes?: string]

/** Survivors that stay for one reason. */
const stay = (why: string, ...places: readonly Place[]): LookedAt[] =>
  places.map(([file, mutator, text, becomes]) => ({
    file,
    mutator,
    text,
    why,
    ...(becomes === undefined ? {} : { becomes }),
  }))

export const lookedAt: readonly LookedAt[] = [
  ...stay(
    'It only spares work: more is looked at, and the same is found.',
    ['engine/answer/cited.ts', 'ArrowFunction', '(id, at) => id !== sorted[at - 1]'],
    ['engine/answer/horizon.ts', 'ConditionalExpression', "good.code.status === 'used'", 'true'],
    [
      'engine/answer/horizon.ts',
      'BlockStatement',
      '{ for (let era = evaluation.era.next(); era !== null; era = era.next()) yield { on: era.asOf, era } return }',
    ],
    ['engine/answer/horizon.ts', 'ConditionalExpression', 'a.ofBars() !== b.ofBars()', 'true'],
    ['engine/law/era.ts', 'ConditionalExpression', 'a.interpretations !== b.interpretations', 'true'],
    ['engine/answer/horizon.ts', 'ConditionalExpression', 'rest.length === 0', 'false'],
    ['engine/answer/horizon.ts', 'ConditionalExpression', 'deal.toChina'],
    ['engine/deal/deal.ts', 'EqualityOperator', 'cleared.length > 0'],
    ['engine/good/good-outcome.ts', 'EqualityOperator', 'only !== undefined'],
    [
      'engine/good/incomplete-list.ts',
      'MethodExpression',
      'missing.filter((one) => form.namedSets.some((set) => completes(set, one, required)))',
    ],
    [
      'engine/good/incomplete-list.ts',
      'MethodExpression',
      'additions(missing, MOST_OPEN_ADDITIONS).filter(needsReading)',
    ],
    ['engine/good/incomplete-list.ts', 'ConditionalExpression', '(set & added) !== 0', 'true'],
    [
      'engine/law/form-reach.ts',
      'ArrowFunction',
      '({ row }: CompiledRow): boolean => row.when?.fineCerium === undefined',
    ],
  ),
  ...stay(
    'What is kept is only not made again.',
    ['engine/answer/dated-rules.ts', 'CallExpression', 'cache.set(name, list)'],
    ['engine/law/era.ts', 'ConditionalExpression', 'found === undefined', 'true'],
    ['engine/write/timeline.ts', 'CallExpression', 'reaches.set(era.interpretations, reach)'],
  ),
  ...stay(
    'The text of an error that only a mistake in the engine can bring.',
    ['engine/answer/documents.ts', 'StringLiteral', '`No rule ${key}`'],
    ['engine/answer/items.ts', 'StringLiteral', '`No item ${key}`'],
    ['engine/answer/restrictions.ts', 'StringLiteral', '`No restriction ${place}`'],
    ['engine/answer/warn.ts', 'StringLiteral', '`No warning ${key}`'],
    ['engine/answer/warn.ts', 'StringLiteral', '`No doubt ${key}`'],
  ),
  ...stay(
    'No day is before or after one that is undefined, or null.',
    ['engine/answer/items.ts', 'ConditionalExpression', 'kind.until !== null', 'true'],
    ['engine/answer/dated-rules.ts', 'ConditionalExpression', 'from !== undefined'],
    ['engine/answer/warnings-time.ts', 'ConditionalExpression', 'inquiry.knownAt !== undefined', 'true'],
    ['engine/read/parse-inquiry.ts', 'ConditionalExpression', 'acceptedOn !== undefined', 'true'],
    ['engine/read/parse-inquiry.ts', 'ConditionalExpression', 'neededBy !== undefined', 'true'],
    ['engine/write/timeline.ts', 'ConditionalExpression', 'knownAt !== undefined'],
  ),
  ...stay(
    'A limb that has a state on the day has begun: its life and its first start are there.',
    ['engine/answer/gaps.ts', 'OptionalChaining', 'ruleset.lives.get(limb)?.starts[0]?.from'],
    ['engine/answer/gaps.ts', 'OptionalChaining', 'ruleset.lives.get(limb)?.starts'],
    ['engine/answer/gaps.ts', 'OptionalChaining', 'era.stateOf(limb)?.because'],
    ['engine/write/look-up.ts', 'ConditionalExpression', 'life === undefined', 'false'],
    ['engine/write/timeline.ts', 'OptionalChaining', 'lives.get(only)?.starts[0]?.from'],
  ),
  ...stay(
    'A limb that does not exist has no state, and no day on which anything changes; the loader refuses a ruleset that names one.',
    ['engine/answer/horizon.ts', 'ArrayDeclaration', '[]'],
    ['engine/answer/horizon.ts', 'ConditionalExpression', 'limb !== null'],
    ['engine/answer/touched-limbs.ts', 'ArrayDeclaration', '[]'],
    ['engine/law/era.ts', 'ConditionalExpression', 'states === undefined', 'false'],
  ),
  ...stay(
    'A rule counts once it was published, and then its limb has a state; annex 1 is met only where the rules that ask for its licences count.',
    ['engine/answer/met-entries.ts', 'ConditionalExpression', 'governing !== null', 'true'],
    ['engine/answer/met-entries.ts', 'ConditionalExpression', 'own === null', 'false'],
  ),
  ...stay(
    'A code that has a state on the day is of an instrument that the ruleset holds.',
    ['engine/answer/items.ts', 'OptionalChaining', 'instrument?.title'],
    ['engine/answer/items.ts', 'ConditionalExpression', 'text === undefined', 'false'],
  ),
  ...stay(
    'A single form is a single option, and a question is asked only where two options lead to different answers.',
    ['engine/answer/open-facts.ts', 'ConditionalExpression', 'forms.length > 1', 'true'],
    ['engine/answer/open-facts.ts', 'EqualityOperator', 'forms.length > 1', 'forms.length >= 1'],
  ),
  ...stay(
    'Every form that a good can have is held, with what it reaches; and a limb that runs has a state.',
    ['engine/answer/warnings-good.ts', 'ArrayDeclaration', '[]'],
    ['engine/answer/warnings-good.ts', 'OptionalChaining', 'ruleset.reach .get(form) ?.candidates'],
    ['engine/good/completions.ts', 'OptionalChaining', 'ruleset.forms.get(form)?.presumedDeep'],
  ),
  ...stay(
    'What is surely of one entry, group, place or name of the law is looked up: it is always found.',
    ['engine/answer/classification.ts', 'OptionalChaining', 'all[at - 1]?.elements'],
    ['engine/answer/questions.ts', 'OptionalChaining', "consignees?.[Number(path.slice('consignees/'.length))]"],
    ['engine/answer/reason-groups.ts', 'StringLiteral', "''"],
    ['engine/answer/reasons.ts', 'ArrayDeclaration', '[]'],
    ['engine/answer/warn.ts', 'StringLiteral', "''"],
    ['engine/good/asserted.ts', 'ConditionalExpression', 'cite === undefined', 'false'],
    ['engine/good/asserted.ts', 'OptionalChaining', 'ruleset.data.reach[control.reach]?.some'],
    ['engine/law/era.ts', 'StringLiteral', "''"],
    ['engine/law/load-details.ts', 'OptionalChaining', 'commodityCodes[code]?.[at]'],
    ['engine/write/look-up.ts', 'StringLiteral', "''"],
  ),
  ...stay(
    'Under the laws released so far, what two missing elements meet together one of them meets: the pair is read for a law in which it would meet more.',
    ['engine/good/slot-sets.ts', 'ArrayDeclaration', '[slots[one], slots[other]]'],
    ['engine/good/incomplete-list.ts', 'EqualityOperator', '(one & added) !== 0'],
    ['engine/good/incomplete-list.ts', 'ConditionalExpression', 'added === 0', 'false'],
    ['engine/good/incomplete-list.ts', 'ConditionalExpression', 'group === undefined', 'true'],
  ),
  ...stay(
    'Words that ask about technology name no element, so that no list of elements is put together by them.',
    ['engine/good/incomplete-list.ts', 'ConditionalExpression', 'one === technology', 'false'],
    ['engine/good/incomplete-list.ts', 'ConditionalExpression', 'technology === null', 'true'],
    ['engine/good/incomplete-list.ts', 'ArithmeticOperator', 'metals * (TECHNOLOGIES.length + 1) + place'],
  ),
  ...stay(
    'Only which interpretations take a good out is read, not which entries they take it out of.',
    ['engine/good/reading.ts', 'ConditionalExpression', 'list === undefined'],
    ['engine/good/reading.ts', 'ConditionalExpression', '!list.includes(entry)'],
  ),
  ...stay(
    'A magnet that would hold no rare earth reaches no entry, and wherever open forms are read another form of magnet says the same.',
    ['engine/good/branches.ts', 'ConditionalExpression', 'isDeclared && declared === 0', 'false'],
  ),
  ...stay(
    'Of two equal levels or verdicts it does not matter which is taken.',
    ['engine/law/level.ts', 'EqualityOperator', 'a > b'],
    ['engine/law/level.ts', 'EqualityOperator', 'a < b'],
    ['engine/verdict/verdict-set.ts', 'EqualityOperator', 'a < b'],
  ),
  ...stay('Of the kinds of permit, the dual-use licence alone has a general form.', [
    'engine/answer/documents.ts',
    'ConditionalExpression',
    "kind === 'dual-use-licence'",
    'true',
  ]),
  ...stay('Of two authorities with one id and role each has a stage.', [
    'engine/answer/documents.ts',
    'StringLiteral',
    "''",
  ]),
  ...stay('What is no clearance has no day.', ['engine/deal/clearances.ts', 'ArrayDeclaration', '[]']),
  ...stay('What was not yet published turns no answer, and is left out of what one cites.', [
    'engine/answer/horizon.ts',
    'ConditionalExpression',
    'published <= knownAt',
    'true',
  ]),
  ...stay('A fact that is not of the good is of the deal, whatever else it is called.', [
    'engine/answer/open-facts.ts',
    'StringLiteral',
    "'deal'",
  ]),
  ...stay('What an option shows is only compared with what the other options show, and all of them are turned round.', [
    'engine/answer/questions.ts',
    'EqualityOperator',
    "marginals['export-licence'] === NO_PERMIT",
  ]),
  ...stay('The end of a code is used only where it is a number or one letter.', [
    'engine/answer/reasons.ts',
    'StringLiteral',
    "''",
  ]),
  ...stay('A word that is no trigger applies to no answer.', [
    'engine/answer/restrictions.ts',
    'ArrayDeclaration',
    '[]',
  ]),
  ...stay('No rule of a law cites so many passages: whoever writes one is stopped.', [
    'engine/answer/dated-rules.ts',
    'ConditionalExpression',
    'most > MOST_PASSAGES',
    'false',
  ]),
  ...stay(
    'What becomes of place and use goes through `all` alone, where whatever neither fails nor is unknown holds.',
    ['engine/answer/rules-met.ts', 'StringLiteral', "'holds'"],
  ),
  ...stay('Without a day to start from neither of the two days is read.', [
    'engine/answer/schedule.ts',
    'StringLiteral',
    "''",
  ]),
  ...stay('The one restriction that it brings hangs on instruments as well, and those only on items with a code.', [
    'engine/answer/triggers.ts',
    'ConditionalExpression',
    'entry.entry.code !== null',
    'true',
  ]),
  ...stay(
    'Papers for a challenge are told only where possibly no permit is needed, and then no kind of permit is surely required.',
    ['engine/answer/warnings.ts', 'StringLiteral', "'if-challenged'"],
  ),
  ...stay('Where the rule that exempts does not run, nothing is asked for that could be exempt.', [
    'engine/deal/circumstances.ts',
    'ConditionalExpression',
    'levelAt(era, effect.limb) > 0',
    'true',
  ]),
  ...stay(
    'It is read only where something can be asked for abroad: not of goods bound for China, not of the technology of Chinese goods, not where no limb runs.',
    ['engine/deal/circumstances.ts', 'BooleanLiteral', 'false'],
  ),
  ...stay('A listing that stands twice is told once: citations, limbs and their states are told without repeats.', [
    'engine/deal/parties.ts',
    'ConditionalExpression',
    "one.list === 'countermeasure'",
  ]),
  ...stay('It is the last case of the switch, and nothing follows after it.', [
    'engine/deal/parties.ts',
    'ConditionalExpression',
    "case 'countermeasure': break",
  ]),
  ...stay('The entries of one code are of one instrument: what was not known of has no state, and is passed over.', [
    'engine/good/asserted.ts',
    'MethodExpression',
    'ruleset.entries.filter(({ control }) => era.stateOf(control.limb) !== null)',
  ]),
  ...stay('What is no symbol is no element.', ['engine/good/commodity-code.ts', 'ArrayDeclaration', '[]']),
  ...stay('One set of slots may have several numbers: that only costs room.', [
    'engine/good/slot-sets.ts',
    'EqualityOperator',
    'slots.length < 2',
  ]),
  ...stay('A set of one has a first member.', ['engine/good/good.ts', 'ConditionalExpression', 'form !== undefined']),
  ...stay('What an interpretation that does not exist takes out is told nowhere.', [
    'engine/good/reach.ts',
    'ArrayDeclaration',
    '[]',
  ]),
  ...stay('Where no named alloy is met, the filter leaves everything in.', [
    'engine/good/reach.ts',
    'ConditionalExpression',
    'exact.length === 0',
  ]),
  ...stay('No row that says no speaks of an entry that names an alloy.', [
    'engine/good/reach.ts',
    'ConditionalExpression',
    "case 'no': return 0",
  ]),
  ...stay('A row of named alloys speaks only of entries that name one.', [
    'engine/good/reach.ts',
    'ConditionalExpression',
    'named === null',
    'false',
  ]),
  ...stay('No row of a released law asks for a main substance; some ask that there is none.', [
    'engine/good/reach.ts',
    'StringLiteral',
    "'some'",
  ]),
  ...stay('A form that is undefined is not suggested either.', [
    'engine/good/suggestions.ts',
    'ConditionalExpression',
    'form === undefined',
  ]),
  ...stay(
    'Of a grade the letter and the number are always given, if only as an empty text; elsewhere no text that stands there is a word.',
    ['engine/good/suggestions.ts', 'StringLiteral', "''"],
  ),
  ...stay('No word begins past the end of a text.', [
    'engine/good/suggestions.ts',
    'EqualityOperator',
    'index < text.length',
  ]),
  ...stay('Only life lines read them, and sort them together with other days.', [
    'engine/law/compile.ts',
    'MethodExpression',
    '[...days].sort()',
  ]),
  ...stay('The order of controls is told nowhere: every list of an answer is sorted by what stands in it.', [
    'engine/law/form-reach.ts',
    'UnaryOperator',
    '-1',
  ]),
  ...stay('`null` names no element, so that no bit is set either way.', [
    'engine/law/form-reach.ts',
    'ConditionalExpression',
    'entry.element === null',
  ]),
  ...stay(
    'Every form that annex 1 of announcement 61 names is under announcement 18 as well, which has run for longer.',
    ['engine/law/form-reach.ts', 'ConditionalExpression', 'entry.entry.annexPart === undefined'],
  ),
  ...stay('A suspension without an end runs on, and does not lapse.', [
    'engine/law/limb-life.ts',
    'StringLiteral',
    "''",
  ]),
  ...stay('Of two suspensions that end on one day it does not matter which is named.', [
    'engine/law/limb-life.ts',
    'EqualityOperator',
    "(one.until ?? '') > (latest.until ?? '')",
  ]),
  ...stay('What was not yet published changes no state, so that no segment begins with it.', [
    'engine/law/limb-life.ts',
    'ConditionalExpression',
    'published <= knownAt',
  ]),
  ...stay('The days stand in order already: the first day of all, then the edges in theirs.', [
    'engine/law/limb-life.ts',
    'MethodExpression',
    '[...new Set(days)].sort()',
  ]),
  ...stay('Where sentences are missing, the language is refused in the end.', [
    'engine/law/load-language.ts',
    'StringLiteral',
    "''",
  ]),
  ...stay('The reader takes a knowledge day that is undefined for one that is left out.', [
    'engine/write/look-up.ts',
    'ConditionalExpression',
    'knownAt === undefined',
  ]),
  ...stay('A day that is undefined is not written, and a law that was read holds none.', [
    'engine/write/look-up.ts',
    'LogicalOperator',
    "'lastDayUnclear' in effect && effect.lastDayUnclear !== undefined",
  ]),
  ...stay('Where only events are asked for, nobody reads what is made of a day.', [
    'engine/write/timeline.ts',
    'ArrowFunction',
    '() => null',
  ]),
  ...stay('No instrument that is held was published before the first day that is answered for.', [
    'engine/write/timeline.ts',
    'ConditionalExpression',
    'day >= FIRST_DAY',
    'true',
  ]),
  ...stay('The first notice of each list was alone in force on its first day, and on some later one.', [
    'engine/write/timeline.ts',
    'EqualityOperator',
    'lives.get(only)?.starts[0]?.from === asOf',
  ]),
  ...stay(
    'No segment is written like what stands there at first, and what all of them have in place of their day tells none apart.',
    ['engine/write/timeline.ts', 'StringLiteral', "''"],
  ),
]
