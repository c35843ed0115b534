/** What refusals say of a composition, of answers to its questionnaires and of owners. */
export const compositionRefusals = {
  currency: 'Write the currency as three capital letters of ISO 4217, such as EUR.',
  tooManyNodes: 'State at most {most} different nodes.',
  tooManyParts: 'Name parts in at most {most} places; state a shared assembly once.',
  tooManyLevels: 'Nest parts at most {most} levels deep.',
  nodeTwice: 'State this node once, and name it elsewhere by its id and quantity alone.',
  unusedNode: 'This node is no part of the product: name it among some parts, or leave it out.',
  partTwice: 'Name a part once among the parts of a node, with the sum of its quantities.',
  cycle: 'This part contains itself: take one step of its path out of the parts.',
  currencyMissing: 'State the currency of the value.',
  commonCurrency:
    'The values are in several currencies: state the currency in which they are compared, and what one unit of each other one is worth in it.',
  rateMissing: 'State what one unit of {currency} is worth in {common}, the currency of the composition.',
  rateTwice: 'State one rate for each currency.',
  rateOfOwn: 'The currency of the composition needs no rate.',
  contradiction:
    'The declared share contradicts the parts, or the good and its origin: correct one of them, or leave the declaration out.',
  partsWorthMore:
    'The part 1 items of Chinese origin in it are worth more than it is itself: correct its value, or a value or a quantity in it.',
  partsHoldMore: 'The good is stated not to hold {elements}, and one of its parts does: correct one of them.',
  partsHoldLess:
    'The good holds {elements}, and none of its parts can: add the part that does, or leave the parts out.',
  twoShares: 'What is declared about its share contradicts itself: state it exactly, or between bounds.',
  unknownNode: 'No node of the composition has the id “{id}”.',
  answered: 'The composition states this already, and otherwise.',
  ownerUnknown: 'Name a party that is stated among the parties.',
  partyTwice: 'State each party once.',
  holdingTwice: 'State each holding once, with all that the owner holds.',
  over100: 'The holdings in one party come to more than 100 percent.',
  ownerCycle: 'Parties that hold each other in a circle cannot be added up: leave one of these holdings out.',
} as const
