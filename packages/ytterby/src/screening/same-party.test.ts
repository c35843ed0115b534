import { describe, expect, it } from 'vitest'
import { sameParty } from './same-party.ts'

const name = (text: string, country?: string) => ({ name: text, country })

describe('two stated names', () => {
  it.each([
    ['the same spelling', name('Example Motoren GmbH'), name('Example Motoren GmbH'), 'equal'],
    ['other letters for the same', name('EXAMPLE MOTOREN gmbh'), name('Example Motoren GmbH'), 'equal'],
    ['a legal form written in another way', name('Larsson Optics A.B.'), name('Larsson Optics AB'), 'equal'],
    ['in the same country', name('Larsson Optics AB', 'SE'), name('Larsson Optics AB', 'SE'), 'equal'],
    ['where one country is open', name('Larsson Optics AB', 'SE'), name('Larsson Optics AB'), 'equal'],
    ['in another country', name('Larsson Optics AB', 'SE'), name('Larsson Optics AB', 'DE'), 'near'],
    ['without the legal form', name('Example Motoren'), name('Example Motoren GmbH'), 'near'],
    ['another legal form', name('Example Motoren AG'), name('Example Motoren GmbH'), 'near'],
    ['one letter less', name('Larson Optics AB'), name('Larsson Optics AB'), 'near'],
    ['one letter less, the other way round', name('Larsson Optics AB'), name('Larson Optics AB'), 'near'],
    ['two letters less', name('Larson Optic AB'), name('Larsson Optics AB'), 'different'],
    ['one letter of a short name', name('Exide AB'), name('Exido AB'), 'different'],
    ['one letter of a name that is just long enough', name('Exidea AB'), name('Exidoa AB'), 'near'],
    ['two letters more at the end', name('Larsson Opticsxy AB'), name('Larsson Optics AB'), 'different'],
    ['two neighbours swapped', name('Larsson Otpics AB'), name('Larsson Optics AB'), 'near'],
    [
      'two neighbours, of which one has moved and one is another',
      name('Larsson Otxics AB'),
      name('Larsson Optics AB'),
      'different',
    ],
    ['another legal form of a short name', name('Exid AB'), name('Exid Oy'), 'near'],
    ['a name that ends as a legal form does', name('Opalse GmbH'), name('Opal SE'), 'different'],
    ['names that begin as a legal form does', name('SE Optics'), name('SE Motors'), 'different'],
    ['two legal forms, each with a place', name('GmbH (Berlin)'), name('AG (Wien)'), 'different'],
    ['with legal forms and a place in brackets', name('(Alpha) Ltd'), name('(Beta) Ltd'), 'different'],
    ['the same in Chinese', name('(北京) 公司'), name('(上海) 公司'), 'different'],
    ['another word, though an object of JavaScript has it', name('Acme Constructor'), name('Acme'), 'different'],
    ['of that word alone', name('Constructor'), name('CONSTRUCTOR'), 'equal'],
    ['two letters and one that takes two units', name('abcdefxy'), name('abcdef𠀀'), 'different'],
    ['two neighbours of two units each, swapped', name('abcdef𠀀𪜀'), name('abcdef𪜀𠀀'), 'near'],
    ['one letter of two units', name('abcdef𠀀'), name('abcdef𠅀'), 'near'],
    ['two more of a letter that stands six times', name('aaaaaaaa'), name('aaaaaa'), 'different'],
    ['two neighbours swapped and one letter more', name('Raytheon'), name('Raythenox'), 'different'],
    ['one letter more of five', name('Volvo'), name('Volvos'), 'different'],
    ['a sign and its word', name('Motoren &360'), name('Motoren and 360'), 'equal'],
    ['a legal form that would leave a single letter', name('XAG'), name('X AG'), 'different'],
    ['names that have nothing in common', name('Larsson Optics AB'), name('Example Motoren GmbH'), 'different'],
    ['such names without a legal form', name('Larsson Optics'), name('Example Motoren'), 'different'],
  ])('%s', (_, a, b, sameness) => {
    expect(sameParty(a, b)).toBe(sameness)
    expect(sameParty(b, a)).toBe(sameness)
  })

  it.each(['n/a', 'GmbH', '---'])('one that names nobody is the same as none: %s', (nobody) => {
    expect(sameParty(name(nobody), name('Larsson Optics AB'))).toBeNull()
    expect(sameParty(name('Larsson Optics AB'), name(nobody))).toBeNull()
  })
})
