/** Describes the facts of an inquiry, for JSON Schemas, OpenAPI and tools. Answers do not need it. */
import * as z from 'zod'
import { FIRST_DAY } from './day.ts'
import { ClearanceSchema, ClearedSchema, InquirySchema, ListedSchema } from './inquiry.ts'
import { means } from './means.ts'
import { CountrySchema, DaySchema } from './vocabulary.ts'

z.globalRegistry.add(InquirySchema, { id: 'Inquiry', description: 'One good, one day, one buyer' })
means(DaySchema, 'Calendar day in Beijing (北京时间), YYYY-MM-DD')
means(CountrySchema, 'ISO 3166-1 alpha-2 code of a country or region (国家或地区)')
means(ListedSchema, 'On which list the party is (管控名单/关注名单/不可靠实体清单); none = screened and on none')

means(
  ClearedSchema,
  'Near matches of the name that somebody checked and found to be another party. An equal match is never cleared',
)
z.globalRegistry.add(ClearanceSchema, {
  id: 'Clearance',
  description: 'A near match that is another party: for this listed name, this notice and this met name alone',
})
const clearance = ClearanceSchema.shape
means(clearance.listed, 'The listed name as the notice prints it: `name` of the match')
means(clearance.notice, 'The id of the notice: `instrument` of the match')
means(clearance.met, 'The name that matched: `met.name` of the match')
means(clearance.on, 'The day on which it was checked: the clearance is valid from then on')
means(clearance.by, 'Who looked at it')
means(clearance.why, 'How it was found to be another party')
means(clearance.until, 'First day on which the clearance is no longer valid; without it, there is no end')

const { asOf, knownAt, product } = InquirySchema.shape
means(asOf, `The day the law is applied to (the day of export), from ${FIRST_DAY} on`)
means(knownAt.unwrap(), 'Only instruments published by this day count')

const { elements, alloyedWith, host, processing, commodityCode, controlCode } = product.unwrap().shape
means(elements, 'Rare earths in the good; absent = open, [] = declared to contain none')
means(alloyedWith, 'Other metals of an alloy or target; [] = none')
means(host, 'Main substance if it is not the rare earth')
means(processing, 'Primary processed (初级加工) or deep processed (深度加工); for catalysts deep = calcined (焙烧)')
means(commodityCode, 'Customs commodity code (海关商品编号), 4 to 10 digits; dots and spaces allowed')
means(controlCode, 'Asserted dual-use control code (两用物项出口管制编码)')

export { InquirySchema }
