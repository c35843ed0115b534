import { describe, expect, it } from 'vitest'
import { readSentence } from './read-sentence.ts'

describe('what goods are used for, and why they leave', () => {
  it.each<[line: string, columns: Record<string, string>]>([
    ['NdFeB magnets for missiles to Germany', { 'endUse.kind': 'military', 'product.description': 'NdFeB magnets' }],
    ['SmCo magnets for missile guidance, buyer MBDA', { 'endUse.kind': 'military', 'endUser.name': 'MBDA' }],
    ['SmCo for defence to UK', { 'endUse.kind': 'military', destination: 'GB' }],
    ['Samariummagnete für die Rüstung nach Polen', { 'endUse.kind': 'military', destination: 'PL' }],
    ['钕铁硼磁体 国防用途 出口德国', { 'endUse.kind': 'military', destination: 'DE' }],
    ['氧化镝用于导弹 出口美国', { 'endUse.kind': 'military', destination: 'US' }],
    ['gadolinium target for logic chips below 14nm to Taiwan', { 'endUse.field': 'logic-14nm-or-below' }],
    ['钆靶 用于14纳米及以下逻辑芯片', { 'endUse.field': 'logic-14nm-or-below' }],
    ['Y2O3 target for 256-layer NAND memory to Japan', { 'endUse.field': 'memory-256-layers-or-more' }],
    ['motor, return after repair to Germany', { 'shipment.purpose': 'return-after-repair', destination: 'DE' }],
    ['Motor, Rücksendung nach Reparatur, nach Wien', { 'shipment.purpose': 'return-after-repair', destination: 'AT' }],
    ['电机 维修后复运出境 到日本', { 'shipment.purpose': 'return-after-repair', destination: 'JP' }],
    ['magnet motor to Oslo, return from the exhibition', { 'shipment.purpose': 'exhibition-return' }],
  ])('are read: %s', (line, columns) => {
    expect(readSentence(line).columns).toMatchObject(columns)
  })

  it.each<[line: string, field: string, either: string[]]>([
    ['sputtering target for 5nm chips to Korea', 'endUse.field', ['logic-14nm-or-below', 'none']],
    ['SmCo magnets, US Navy project', 'endUse.kind', ['military', 'civil']],
    ['Nd:YAG laser rods for a defence contractor in Spain', 'endUse.kind', ['military', 'civil']],
    ['Terfenol rods for sonar, navy project in India', 'endUse.kind', ['military', 'civil']],
  ])('are asked where the words leave them open: %s', (line, field, either) => {
    expect(readSentence(line).parts.filter(({ value }) => value === null)).toMatchObject([{ field, either }])
  })

  it.each([
    ['yttrium target for 28 nm logic chips', 'endUse.field'],
    ['dysprosium metal not for defence use to Spain', 'endUse.kind'],
    ['navy blue magnets to Spain', 'endUse.kind'],
    ['SmCo magnets for weapon-free tests', 'endUse.kind'],
    ['motor for repair to Germany', 'shipment.purpose'],
  ])('are not read into other words: %s', (line, field) => {
    expect(readSentence(line).parts.map((part) => part.field)).not.toContain(field)
  })

  it('are no longer the words of the good, nor is who carries it', () => {
    const line = 'end user Bosch, forwarder Rheinmetall AG, dysprosium metal, not for weapons'
    const { columns, unread } = readSentence(line)
    expect(columns).toEqual({ 'endUser.name': 'Bosch', 'product.description': 'dysprosium metal' })
    expect(unread).toEqual(['not for weapons', 'forwarder Rheinmetall AG'])
  })
})
