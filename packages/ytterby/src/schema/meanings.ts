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

const facts = InquirySchema.shape
const { asOf, knownAt, product } = facts
means(asOf, `The day the law is applied to (the day of export), from ${FIRST_DAY} on`)
means(knownAt.unwrap(), 'Only instruments published by this day count')

const { elements, alloyedWith, host, processing, commodityCode, controlCode } = product.unwrap().shape
means(elements, 'Rare earths in the good; absent = open, [] = declared to contain none')
means(alloyedWith, 'Other metals of an alloy or target; [] = none')
means(host, 'Main substance if it is not the rare earth')
means(processing, 'Primary processed (初级加工) or deep processed (深度加工); for catalysts deep = calcined (焙烧)')
means(commodityCode, 'Customs commodity code (海关商品编号), 4 to 10 digits; dots and spaces allowed')
means(controlCode, 'Asserted dual-use control code (两用物项出口管制编码)')

const good = product.unwrap().shape
means(product, 'The good. What is left out is open')
means(good.form, 'What the good is (形态), such as `metal` or `ndfeb-magnet`')
means(good.elements.unwrap().element.shape.symbol, 'Symbol of the rare earth')
means(
  good.elements.unwrap().element.shape.weightPercent,
  'Share of the good in weight percent, above 0 and at most 100',
)
means(good.elementsComplete, 'Whether `elements` names every rare earth in the good')
means(good.technology, 'What the technology is for, where the good is technology or a service')
means(good.particleSizeMicron, 'Particle size in micrometres')
means(good.grade, 'Grade as the trade writes it, such as 42SH; it proves nothing')
means(good.description, 'The good in words; they suggest facts and decide nothing')
means(facts.origin, 'Country in which the good was obtained or made (原产地); CN is presumed')
means(facts.exportedFrom, 'Country that the good leaves; CN is presumed')
means(facts.destination, 'Country of final destination (最终目的国)')
means(facts.chineseContent, 'What of China is in a good made abroad, for announcement 61 of 2025')
means(
  facts.chineseContent.unwrap().shape.valuePercent,
  'Share of listed Chinese items in the value of the good, in percent',
)
means(facts.chineseContent.unwrap().shape.technology, 'Whether it was made with listed Chinese technology')
means(facts.endUse, 'End use (最终用途)')
means(facts.endUse.unwrap().shape.kind, 'Civil, military, weapons of mass destruction, or terrorism')
means(facts.endUse.unwrap().shape.field, 'A field that announcement 61 of 2025 names; none = none of them')
means(facts.endUser, 'End user (最终用户)')
means(facts.importer, 'Importer (进口商); the end user is presumed')
means(facts.consignees, 'Consignees between China and the end user; none is presumed')
for (const { shape } of [facts.endUser.unwrap(), facts.importer.unwrap(), facts.consignees.unwrap().element])
  means(shape.name, 'Name as it stands in the papers; it is screened against every list')
means(facts.endUser.unwrap().shape.kind, 'Civil or military')
means(
  facts.endUser.unwrap().shape.listedOwnershipPercent,
  'Share that parties on the control or watch list hold in the end user, in percent',
)
means(facts.exporter, 'Exporter in China (出口经营者)')
means(
  facts.exporter.unwrap().shape.complianceProgramme,
  'Whether it has an internal compliance programme (内部合规制度)',
)
means(facts.exporter.unwrap().shape.exportRecord, 'Whether it has exported such goods before')
means(facts.exporter.unwrap().shape.penalised, 'Whether it was penalised for an offence against export control')
means(facts.shipment, 'The shipment')
means(
  facts.shipment.unwrap().shape.purpose,
  'Why it leaves: sale, return after repair, return from an exhibition and the like',
)
means(facts.customer, 'Whether the customer is new to the exporter')
means(facts.quantityKg, 'Net quantity in kilograms')
means(facts.documents, 'Ids of papers that are at hand, as `documents[].id` of an answer names them')
means(facts.clock, 'Days of an application, for the schedule')
means(facts.clock.unwrap().shape.transitDays, 'Days from dispatch to arrival')

export { InquirySchema }
