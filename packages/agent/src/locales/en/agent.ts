/** Sentences of the agent's tools, beside those of an answer. */
export const agent = {
  screening: {
    equal: 'A list has this name: treat the party as listed, as its state says.',
    near: 'A list has a name close to this one. Undecided: a person must find out who it is. Only then state "none" or a clearance; never proceed on a near match.',
    family: 'Not listed; a listed party bears the same name, which decides nothing. Tell the person who asks.',
    none: 'No list of this release has this name or one close to it on this day. That says nothing about the goods: it is never "no permit".',
  },
  corrected: 'Answers of {version} were corrected in {by}: ask again without the release.',
  elsewhere: 'Never decides: a good on no such list may still need a Chinese licence.',
  nothingFound:
    'This release has nothing under that name. That is never "no permit" and never "not controlled": assess the good.',
  prompts: {
    classify:
      'Classify this part for export from China: {part}\n\nCall assessLine with the text as it is written. Show me how it was read, and accept it only after I said that it is right. Then report: the form and the rare earths, each control code with its state and how it matches ("possible" means that an open fact decides, "unsettled" that the law does not), and the next question with its options. Ask me that question and call assess with the handle and my answer until no question is left that matters. Cite the instrument and article for each code. Never say that no permit is needed unless the verdict is no-permit.',
    ship: 'May I ship this: {good}\nTo: {destination}\nBuyer: {buyer}\nOn: {day}\n\nCall assess with the facts that I stated and no others. Screen the buyer with screenParty if one is named. Tell me first the verdict and what to do, then the permits with their control codes, how long the review takes, and what I should find out next. "depends" and "unsettled" are not "no permit": say what decides. Cite the instrument and article for each reason, and give the handle.',
    unstated: 'not stated',
  },
}
