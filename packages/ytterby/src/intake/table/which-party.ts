import { foldWords } from '../good/fold.ts'
import { namesFirm } from './compose-header.ts'
import { meaningsOf } from './header-meaning.ts'
import type { Meaning } from './meaning.ts'

/** What a party to a deal is called who does not sell. */
export const PARTIES: ReadonlySet<Meaning> = new Set(['endUser.name', 'importer.name', 'consignees.0.name'])

/** Of the parties that a list names, the one that uses the goods, before one that buys them. */
export const LAST_PARTY =
  /\b(?:end|eind|slut|loppu|son\b|nihai|ult)|final|końc|koneč|koncov|конеч|потребит|végs|végf|cuối|use[rs]|utilis|usuari|utiliz|uživ|最终|終|终|需要|用户|ユーザ|수요|최종/iu
/** Of several codes, the one by which the goods leave China. */
export const OF_CHINA = /\bchin|\bprc\b|中国|中國/iu
/** The country of a buyer, or where a ship unloads goods, may be another than the one that they go to. */
export const OF_TRADE =
  /discharg|unload|运抵|運抵|抵运|descarga|scarico|entlad|déchargement|rozład|wyład|разгруз|выгруз|卸|양하|하역|\bbuyer|comprad|import(?:er|ador)|alıcı|買方|买方|买家/iu
/** The country that goods are sold to, which may be another than the one that they go to. */
export const OF_SALE = /贸易国|貿易国|trading country|country of trade/iu
/** Parts of countries, whose codes are those of other countries: CA is California below State, and Canada below Country. */
export const OF_REGION =
  /\b(?:regions?|states?|provinces?|prov\.?|county|bundesland|estado|état|provincia|regione|regi[oó]n|département|województwo)\s*$|^[省州]$|省份|州名|都道府県|область|регион/iu
/** Beside the name of a good in Chinese. */
export const IN_ENGLISH = /英文|english/iu
/** A country that is not said to be that of destination. */
export const SOME_COUNTRY =
  /^(?:land1?|country|pays|pa[ií]s|paese|kraj|země|krajina|ülke|страна|країна|国|国家|國家|国名|국가|nước|maa|ország|țara)$/iu
/** Where a bill goes to, the goods may not. */
export const OF_BILL =
  /\bbill|\bb\/t\b|invoic|pay[eo]r|\bpay[- ]to\b|\brech\b|payeur|paga(?:dor|nte)|płatn|plat[cn]|плательщ|платн|rechnung|factur|fattur|intestat|\bint\.$|fa[kc]tur|\bfakt\b|fatura|fizet|számláz|laskutus|τιμολ|счет|счёт|рахун|请求|請求|[开開]票|付款|支払|청구|hóa đơn|penagihan/iu
/** Where goods are delivered is no name of who gets them, unless companies stand there. */
export const SOMEWHERE =
  /\b(?:locat|sites?\b|warehouse|whse?\b|address|cit(?:y|ies)\b|town|ports?\b|adress|lager|ort\b|stadt|adresse|ville|site\b|direcci|ciudad|indirizzo|città|endere|cidade|adres|miasto|město|şehir|адрес|город|склад)|地址|地点|地點|仓库|倉庫|城市|住所|주소|창고/iu
/** Who buys, or who of one's own people does. */
export const IN_HOUSE = /\bbuyer|purchas|acheteur|comprador|einkäufer|inkoper|inköp|закуп|采购|採購|購買|구매/iu
/** Headers that name a party without saying which. */
const SOME_PARTY =
  /^(?:(?:company|firm|account|business|partner|bp)?\s*names?(?:\s*1)?|namn|navn|naam|nimi|név|nume|nombre|nome|nom|jméno|nazwa|naziv|nimetus|nosaukums|όνομα|имя|наименование контрагента|контрагент|contact|contacto|kontakt|company|partner|business partner|firma|firmenname|geschäftspartner|société|empresa|azienda|ditta|公司名称|公司|名称|名前|이름|単位名|単位名称|单位名称|会社名|会社|取引先|取引先名|회사명|업체명?|거래처명?|往来单位(?:名称)?|partner (?:name|neve|név)|kontrahent|(?:nome )?parceiro(?: \(parceiro\))?|tiers|nom du tiers|取引先名称?)$/iu

/** A list of what is bought names in such a column who sells, and one of what is sold who buys. */
export const PURCHASES =
  /발주|구매|매입|\bp\.?o\b|purchas|procure|einkauf|bestell(?!er)|commande fourn|\bachats?\b|zakup|nákup|inkoop|inköp|закуп|采购|採購|进货|進貨|仕入|購買|発注/iu
export const OF_CUSTOMER = /cust|client|kund|kd\.|客户|客先|得意先|顧客|고객|바이어|buyer/iu

/** Who gets goods, whatever else its name says: Kunde Warenempf. */
const GETS =
  /empf|ship|deliver|liefer|consign|receiv|recip|destinat|odbior|příjem|получат|收货|收貨|納入|納品|荷受|届|παραλ|gavėj|livr|entreg|teslim|수하|납품/iu
const BUYS =
  /\bsold|\bsell-to|buyer|ragione sociale|nabywc|покупат|заказч|acheteur|comprad|购货|購貨|买方|買方|바이어/iu

/** Whether a header names who buys or pays, and not who uses or gets the goods. */
export const namesBuyer = (header: string): boolean =>
  !LAST_PARTY.test(header) &&
  (OF_BILL.test(header) || ((OF_CUSTOMER.test(header) || BUYS.test(header)) && !GETS.test(header)))

/** Whether a header, or the last part of a path to a column, names a party without saying which: Firma - název, Transfert/Contact. */
export const namesSomebody = (header: string): boolean =>
  isSomebody(header) ||
  (isSomebody(header.replace(/^.*\//, '')) && !meaningsOf(header).some(({ says }) => says === 'product.description'))

const isSomebody = (header: string): boolean => SOME_PARTY.test(header.trim()) || namesFirm(foldWords(header))

/** A port, where goods are unloaded and may go on. */
export const OF_COUNTRY =
  /countr|\bland\b|\bpays\b|\bpa[ií]s\b|\bpaese\b|\bkraj\b|země|krajina|ülke|стран|国家|[的运抵]国|仕向国|국가|quốc gia|negara/iu
export const OF_PORT = /\bports?\b|\bpod\b|hafen|puerto|porto|haven|порт|liman|港|口岸|항$|cảng/iu
