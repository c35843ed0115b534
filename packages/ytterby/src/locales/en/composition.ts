const articles: Readonly<Record<string, string>> = {}

/** Sentences on whether announcement 61 reaches a product made abroad. */
export const compositionTexts = {
  /** Articles of limbs, where they are called otherwise than in a citation. */
  articles,
  headline: {
    unknown: 'By what was published, no rule about goods abroad was known.',
    leaves:
      '“{product}” is exported from China: announcement 61 is about exports from abroad. Ask about the export itself.',
    toChina: 'Announcement 61 does not reach “{product}”: it is about exports to other countries than China.',
    outside: 'Announcement 61 does not reach “{product}”, whatever its Chinese share: it is not an item of annex 1.',
    'not-reached': 'Announcement 61 does not reach “{product}”. {why}',
    open: 'Announcement 61 could reach “{product}”. {why}',
    reached: 'The words of announcement 61 reach “{product}”. {why}',
    // Where no limb that reaches it is in force, behind one of the sentences below if all are in one state.
    'open-then': 'If in force, it could reach “{product}”. {why}',
    'reached-then': 'If in force, its words reach “{product}”. {why}',
    'open-if': 'If its limbs are in force, announcement 61 could reach “{product}”. {why}',
    'reached-if': 'If its limbs are in force, announcement 61 reaches “{product}”. {why}',
  },
  /** That none of its limbs that matter is in force. */
  notInForce: {
    suspended: 'Announcement 61 is suspended on {asOf}.',
    unsettled: 'Whether announcement 61 is in force on {asOf} is unsettled.',
    'not-yet-in-force': 'Announcement 61 is not yet in force on {asOf}.',
  },
  /** Whether a node is an item of part 2 of annex 1. */
  part2: {
    reached: '“{product}” is an item of annex 1 part 2.',
    facts:
      'Whether “{product}” is an item of annex 1 part 2 is open: state what it is, and its rare earths or what its parts are.',
    words:
      'Whether the words of annex 1 part 2 cover “{product}” is open: motors, loudspeakers, consumer articles and targets other than of samarium and gadolinium were not found in what was read of it.',
    not: '“{product}” is not an item of annex 1 part 2: shares of value count only there.',
  },
  /** By limb and by what decides. */
  limbs: {
    outside: 'It is not an item of the part of annex 1 that this limb names.',
    leaves: 'It is exported from China: this limb is about exports from abroad.',
    toChina: 'It goes to China: this limb is about exports to other countries.',
    madeInChina: 'It is of Chinese origin: this limb is about goods made abroad.',
    'share.yes': 'Part 1 items of Chinese origin make up {share} of its value: {threshold} or more.',
    'share.open': 'Part 1 items of Chinese origin make up {share} of its value; the limb applies from {threshold} on.',
    'share.no': 'Part 1 items of Chinese origin make up {share} of its value: below {threshold}.',
    'technology.yes': 'It was made abroad with rare-earth technology of Chinese origin.',
    'technology.open': 'Whether it was made with rare-earth technology of Chinese origin is open.',
    'technology.no': 'It was not made with rare-earth technology of Chinese origin.',
    'origin.yes': 'It is of Chinese origin.',
    'origin.open': 'Its origin is open.',
    'origin.no': 'It is not of Chinese origin.',
    /** After these, where the annex leaves it open. */
    annexOpen: 'It is open whether annex 1 covers it.',
    originOpen: 'It is open whether it was made abroad.',
  },
  state: {
    'in-force': 'In force on {asOf}.',
    suspended: 'Suspended on {asOf}.',
    unsettled: 'Unsettled on {asOf}: since {since}, no text that was read says whether it is in force.',
    'not-yet-in-force': 'Not yet in force on {asOf}.',
    revoked: 'Revoked before {asOf}.',
    never: 'It was never in force before.',
  },
  /** How the content of a node comes about. */
  proof: {
    itself: 'A part 1 item of Chinese origin: all of its value counts.',
    'itself-open': 'It may be a part 1 item of Chinese origin: none or all of its value counts.',
    parts: 'The sum of its parts.',
    none: 'It holds no part 1 item.',
    'not-broken-down': 'Not broken down: up to all of its value can be part 1 items of Chinese origin.',
    declared: 'Its maker’s declaration narrows this.',
  },
  question: {
    ask: 'Ask {who} about “{id}”{name}: {facts}.',
    maker: 'its maker',
    named: ' ({description})',
    // What is left if the answers to this question and those before are the lowest possible.
    settles: 'With the lowest answers up to here, “{item}” is at {share}, below {threshold}: settled.',
    reaches: 'Whatever the answer, “{item}” is at {share}.',
    leaves: 'With the lowest answers up to here, “{item}” is at {share}: open.',
    facts: {
      good: 'what it is, with its rare earths',
      origin: 'its origin',
      unitValue: 'the value of one unit',
      chineseContent: 'its share of part 1 items of Chinese origin',
      technology: 'whether rare-earth technology of Chinese origin was used to make it',
    },
  },
  share: {
    exact: '{from} %',
    range: '{from} % to {to} %',
    /** Rounded up, the upper end would read as the threshold that it is below. */
    rangeJustBelow: '{from} % to less than {to} %',
    justBelow: 'less than {to} %',
  },
  notes: {
    'share-of-item':
      'A share of value counts only in an item of annex 1 part 2, and as a share of that item. That it counts in any product is an error of secondary texts.',
    'value-basis':
      'The text says “share of value” (价值比例) and not which value. Values are counted as they are stated, with their days; nothing is converted except at stated rates.',
    'parts-complete': 'A list of parts is taken to be complete.',
    'parts-above-whole': 'Its share may be wrong, because its parts are worth more than it is: “{id}”.',
    'words-of-rare-earths':
      'Stated to hold no rare earths, although its description names some: {id}. Check it, because the answer relies on what is stated.',
    'assembly-form':
      'A node with parts and without a stated form is read as an assembly, which annex 1 part 1 does not name.',
    'values-without-day': 'Values without a day: {count}. State when they applied.',
    'own-export': 'Each item inside is judged as if it were exported from abroad by itself, as its maker may do.',
    'us-rules':
      'This is the rule of China alone. The content rules of the United States (de minimis under the EAR) are another law and count differently; they are not answered here.',
  },
}
