/** A day that goods were meant to leave on says less than the one that they left on. */
const PLANNED =
  /\b(?:plan|sched|req|est\b|estimat|expect|promis|confirm|etd\b|soll\b|gepl|prev|previst|prévu|progr|odhad|berakn|beräkn|forvent|forvänt|arvio|suunn|tahm|planlan|verwacht|tervez|estim|dự kiến|wadat(?!_))|план|предпол|ожид|予定|计划|预计|預計|計劃|예정/iu
/** The day of a paper comes after the day on which the goods leave, where a list has both. */
const OF_PAPER =
  /\bs\/?b\b|shipping bill|[iİ]\u0307?rsaliye|delivery note|lieferschein|\bls\b|bon de livraison|albar[aá]n|\bddt\b|packzettel|följesedel|følgeseddel|pakbon|单据|單據|伝票|^(?:dt|date)\.? bl$/iu

/** Goods are ready, and fetched from the seller, before they leave the country. */
const BEFORE_IT_LEAVES =
  /\bready\b|bereit(?!s)|备货|備貨|准备好|\bpick.?up|collect(?:ed|ion)\b|abhol|abgeholt|enl[eè]v|ritiro|recogida|recolha|odbi[oó]r|提货|提貨|集荷|引取/iu

/** What says that goods leave, whatever is said beside it: Pickup ETD. */
const LEAVES = /\b(?:et[ds]|atd)\b|\bship(?:ped|ping|ment)?\b|versand|depart|expéd|出货|出荷|发货/iu

/** How far a day is from the one on which the goods left: a planned day and that of a paper come after it, one before it after those. */
export const stepsBefore = (header: string): 0 | 1 | 2 =>
  BEFORE_IT_LEAVES.test(header) && !LEAVES.test(header) ? 2 : PLANNED.test(header) || OF_PAPER.test(header) ? 1 : 0

/** Headers of a day that do not say what happens on it. */
export const SOME_DAY =
  /^(?:the )?(?:date|day|dat\.?|datum|tag|exp\.? ?(?:date|dt)\.?|日期|日付|日時|年月日|申报日期|申報日期|报关日期|申告日|申告年月日|신고일자?|declaration date|月日|日时|时间|날짜|일자|fecha|data|дата|tarih|dato|dátum|ngày|pvm)(?: date| 日期| 日付)?$/iu

/** Headers of a day on which goods are delivered: they left on it or before. */
export const OF_DELIVERY =
  /deliver|\bdlv|liefer|livr|entrega|consegn|dostaw|dod[aá]|lever|\blev\b|toimitu|teslim|доставк|поставк|szállít|παράδοσ|παραδόσ|receipt|received|r[ée]cep|ricez|ricevim|przyj[eę]ci|příjem|wareneingang|交[货貨期]|送[货貨]|到[货貨]|納[品入期]|入荷|납기|입고|배송|납품|\bgiao\b|אספקה|تسليم|توريد|ส่งมอบ|pengiriman/iu
/** A day that somebody asked for. */
export const ASKED_FOR =
  /\breq|need|request|desired|want|wunsch|gewünscht|önsk|ønsk|souhait|demand|solicit|requer|richiest|wymag|žádan|požad|istenen|talep|треб|желаем|kért|gewenst|toivot|希望|要求|指定|요청|희망/iu

/** Papers by which goods leave, as titles of lists and names of their numbers say them. */
const DELIVERY =
  /delivery (?:note|document|list|register)|(?:goods|stock) issue|packing (?:list|slip)|dispatch note|shipment (?:register|list|report)|item fulfil|lieferschein|warenausgang|versandliste|bon de livraison|bons de livraison|\balbar[aá]n|remisi[oó]n|guía de remisión|documento di trasporto|\bddt\b|\bwz\b|wydania? (?:zewn|magaz)|dodac[íi] list|v[ýy]dejk|pakbon|leverbon|följesedel|følgeseddel|lähetysluettelo|irsaliye|sevkiyat|szállítólev|ie[sșş]iri\b|\bavize?\b|реализаци[яи] товар|расходн\S* накладн|товарн\S* накладн|отгрузк[аи] товар|реестр отгруз|видатков\S* накладн|出库单|出庫單|销售出库|銷售出庫|发货单|發貨單|送货单|送貨單|出货单|出貨單|納品書|出荷(?:伝票|明細|指示)|출고(?:전표|현황|명세)|출하(?:명세|현황)|납품서|거래명세|phiếu xuất|xuất kho|sal_outstock/iu

/** Whether a list is one of such papers, by what stands above it and in its header. */
export const isOfDeliveries = (title: string, header: readonly string[]): boolean =>
  [title, ...header.filter((text) => !SOME_DAY.test(text.trim()))].some((text) => DELIVERY.test(text))
