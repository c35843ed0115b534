import { describe, expect, it } from 'vitest'
import { sameParty } from './same-party.ts'

const name = (text: string, country?: string) => ({ name: text, country })

describe('two stated names', () => {
  it.each([
    ['the same spelling', name('Example Motoren GmbH'), name('Example Motoren GmbH'), 'equal'],
    ['another letter case', name('EXAMPLE MOTOREN gmbh'), name('Example Motoren GmbH'), 'equal'],
    ['a legal form written in another way', name('Larsson Optics A.B.'), name('Larsson Optics AB'), 'equal'],
    ['in the same country', name('Larsson Optics AB', 'SE'), name('Larsson Optics AB', 'SE'), 'equal'],
    ['with one country unstated', name('Larsson Optics AB', 'SE'), name('Larsson Optics AB'), 'equal'],
    ['in another country', name('Larsson Optics AB', 'SE'), name('Larsson Optics AB', 'DE'), 'near'],
    ['without the legal form', name('Example Motoren'), name('Example Motoren GmbH'), 'near'],
    ['another legal form', name('Example Motoren AG'), name('Example Motoren GmbH'), 'near'],
    ['one letter less', name('Larson Optics AB'), name('Larsson Optics AB'), 'near'],
    ['one letter less, the other way round', name('Larsson Optics AB'), name('Larson Optics AB'), 'near'],
    ['two letters less', name('Larson Optic AB'), name('Larsson Optics AB'), 'different'],
    ['one letter changed in a short name', name('Exide AB'), name('Exido AB'), 'different'],
    ['one letter changed in a name that is just long enough', name('Exidea AB'), name('Exidoa AB'), 'near'],
    ['two letters more at the end', name('Larsson Opticsxy AB'), name('Larsson Optics AB'), 'different'],
    ['two neighbours swapped', name('Larsson Otpics AB'), name('Larsson Optics AB'), 'near'],
    ['two neighbours swapped, one of them changed', name('Larsson Otxics AB'), name('Larsson Optics AB'), 'different'],
    ['a short name with another legal form', name('Exid AB'), name('Exid Oy'), 'near'],
    ['a name that ends like a legal form', name('Opalse GmbH'), name('Opal SE'), 'different'],
    ['names that begin with a legal form', name('SE Optics'), name('SE Motors'), 'different'],
    ['two legal forms, each with a place', name('GmbH (Berlin)'), name('AG (Wien)'), 'different'],
    ['with legal forms and a place in brackets', name('(Alpha) Ltd'), name('(Beta) Ltd'), 'different'],
    ['the same in Chinese', name('(北京) 公司'), name('(上海) 公司'), 'different'],
    ['an extra word that is a property of JavaScript objects', name('Acme Constructor'), name('Acme'), 'different'],
    ['only that word', name('Constructor'), name('CONSTRUCTOR'), 'equal'],
    ['two letters against one of two UTF-16 units', name('abcdefxy'), name('abcdef𠀀'), 'different'],
    ['two neighbours of two UTF-16 units each, swapped', name('abcdef𠀀𪜀'), name('abcdef𪜀𠀀'), 'near'],
    ['one letter of two UTF-16 units changed', name('abcdef𠀀'), name('abcdef𠅀'), 'near'],
    ['a letter eight times against six times', name('aaaaaaaa'), name('aaaaaa'), 'different'],
    ['two neighbours swapped and one letter more', name('Raytheon'), name('Raythenox'), 'different'],
    ['one letter added to five', name('Volvo'), name('Volvos'), 'different'],
    ['a sign and the word for it', name('Motoren &360'), name('Motoren and 360'), 'equal'],
    ['a legal form that would leave a single letter', name('XAG'), name('X AG'), 'different'],
    ['names that have nothing in common', name('Larsson Optics AB'), name('Example Motoren GmbH'), 'different'],
    [
      'names without legal forms that have nothing in common',
      name('Larsson Optics'),
      name('Example Motoren'),
      'different',
    ],
  ])('%s', (_, a, b, sameness) => {
    expect(sameParty(a, b)).toBe(sameness)
    expect(sameParty(b, a)).toBe(sameness)
  })

  it.each(['n/a', 'GmbH', '---'])('a name that names nobody equals no name: %s', (nobody) => {
    expect(sameParty(name(nobody), name('Larsson Optics AB'))).toBeNull()
    expect(sameParty(name('Larsson Optics AB'), name(nobody))).toBeNull()
  })
})
