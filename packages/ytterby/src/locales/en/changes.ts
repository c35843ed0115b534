/** Texts of the feed of changes. */
export const changeTexts = {
  feed: 'Rare-earth export law: what changes',
  cliffs: 'Rare-earth export law: days on which it changes',
  release: 'Release {version} of the encoded law',
  advisory: 'Answers of release {releases} were wrong; corrected in {version}',
  suspendedBefore: 'First day as printed; suspended before it',
  /** What an effect does on its first day, and on the day it ends. */
  edges: {
    enact: {
      from: 'Takes effect',
    },
    suspend: {
      from: 'Suspended from this day',
      until: 'First day after the suspension as printed',
    },
    extend: {
      from: 'Suspension extended from this day',
      until: 'First day after the extended suspension as printed',
    },
    revive: {
      from: 'In force again',
    },
    revoke: {
      from: 'No longer in force',
    },
    amend: {
      from: 'Commodity codes added',
    },
    interpret: {
      from: 'Interpretation given',
    },
    list: {
      from: 'Parties listed',
    },
    delist: {
      from: 'Parties removed from a list',
    },
    counter: {
      from: 'Countermeasures begin',
    },
  },
}
