import type { Reason } from '../reason.ts'

/**
 * What a cell says: a value in the contract's own writing, nothing, or a question. `either` are the values it may mean, none
 * where it means no value that could be taken.
 */
export type Read<Value> =
  | { readonly kind: 'value'; readonly value: Value; readonly note?: Reason }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'ask'; readonly either: readonly Value[]; readonly why: Reason }

export const NOTHING = { kind: 'nothing' } as const

export const valued = <Value>(value: Value, note?: Reason): Read<Value> =>
  note === undefined ? { kind: 'value', value } : { kind: 'value', value, note }

export const asked = <Value>(either: readonly Value[], why: Reason): Read<Value> => ({ kind: 'ask', either, why })

/** Signs for “nothing”, and what a workbook shows in the place of a value. */
const SIGNS = /^(?:[-–—./?*#_"'〃]+|\((?:blank|leer)\)|#n\/a|#wert!|#value!|#ref!|#name\?|#div\/0!|#num!)$/i

/** Words for “nothing”, “not known”, “not known yet” and “as above”, which is no value of this cell. */
const NO_VALUE = new Set(
  [
    'n/a|n.a|n. a|n/d|null|none|nil|tbd|tba|tbc|t.b.d|unk|unknown|not known|missing|to follow|to be advised|to be confirmed|same|same as above|same as consignee|same as buyer|same as customer|ditto|dito|dto|idem',
    'unbekannt|ka|k.a|k. a|offen|kein|keine|keiner|entf|entfällt|folgt',
    'aucun|aucune|néant|inconnu|sans objet|à confirmer|à définir|à préciser',
    'desconocido|ninguno|por confirmar|por definir|por asignar|sin asignar|s/d|sin datos|no aplica|desconhecido|nenhum|a confirmar|a definir',
    'nessuno|sconosciuto|da confermare|da definire|nd|n.d',
    'brak|nieznany|nieznane|nie dotyczy|do ustalenia|b/d|b.d|není|neznámý|neuvedeno|žádný',
    'yok|bilinmiyor|belirsiz|belli değil|нет|неизвестно|нет данных|уточняется|н/д',
    'nvt|n.v.t|geen|onbekend|ingen|inget|okänd|ej känd|saknas|ukendt|ukjent|mangler|ei|tuntematon|puuttuu',
    'nincs|ismeretlen|nem ismert|nici|necunoscut|không|không có|chưa có|chưa rõ',
    '不明|未定|不详|不詳|待定|待补|待補|待确认|待確認|未知|暂无|暫無|无|無|空|同上|同左|同前|同客户|同买方|同买家|同收货人|未提供|なし|未確定|確認中|該当なし|別途指示|別途連絡|別途|追って連絡|追って指示|後日連絡',
    '미정|미상|없음|확인중|해당없음|상동|추후 통보|추후통보|추후 확정',
    'belum tahu|belum diketahui|belum ada|belum pasti|tidak ada|tidak diketahui|akan diinfokan|menyusul',
    'לא ידוע|טרם נקבע|אין|غير معروف|غير محدد|لا يوجد',
    // Buyers whom a list names no further.
    'retail customer|walk-in customer|cash customer|cash sale|cash sales|laufkunde|laufkundschaft|barverkauf|cliente mostrador|cliente contado|cliente generico|client comptoir|client de passage|consumidor final|πελάτης λιανικής|散客|零售客户|零散客户|現金客戶',
  ].flatMap((words) => words.split('|')),
)

/** What stands elsewhere: see note 2, siehe Anm. 1, 见备注, 別紙参照, ※1. */
const REFERS =
  /^(?:(?:see|refer to|cf\.?|siehe|s\.|voir|cf|ver|véase|vedi|veja|patrz|zob\.?|viz|bkz\.?|bakınız|см\.?|zie|se|katso|lásd|vezi|xem)\s+(?:the\s+)?(?:(?:foot)?notes?|remarks?|comments?|box(?:es)?\s*\d|below|above|attach\p{L}*|annex\p{L}*|appendix|list|anm\p{L}*|bem\p{L}*|hinweis\p{L}*|unten|oben|anlage|anhang|remarques?|observ\p{L}*|ci-(?:dessous|joint)|annexe|nota\p{L}*|abajo|adjunto|anexo|sotto|allegat\p{L}*|uwag\p{L}*|niżej|załączn\p{L}*|pozn\p{L}*|příloh\p{L}*|(?:dip)?not\p{L}*|прим\p{L}*|граф[уы]\s*\d|ниже|прилож\p{L}*|opm\p{L}*|bijlage|onder|bilaga|nedan|megj\p{L}*|ghi chú)|(?:(?:foot)?note|anm|fn|прим)\.?\s*\d+$|[*※注]\s*\d+$|[详詳]?[见見]\s*(?:备注|備註|备考|附件|附表|下|注)|(?:備考|別紙|下記|注記?|欄外)\s*\d*\s*(?:を)?参照|(?:비고|별첨|하단)\s*참[조고])/iu

export function saysNothing(text: string): boolean {
  const plain = text.trim()
  return (
    plain === '' ||
    SIGNS.test(plain) ||
    REFERS.test(plain) ||
    NO_VALUE.has(plain.toLowerCase().replaceAll(/^[(<[]|[)\]>.?!]+$/g, ''))
  )
}

/** What is written instead of a party: the goods go to whoever holds the bill of lading, or to several parties. */
const NO_PARTY = new Set(
  'to order|to the order|order of shipper|to order of shipper|al ordine|à ordre|a la orden|an order|指示|凭指示|憑指示|various|diverse|divers|diversos|varios|verschiedene|różni|různí|çeşitli|muhtelif|різні|разные|own use|for own use|own consumption|eigenbedarf|für eigenbedarf|eigenverbrauch|usage propre|uso propio|uso proprio|użytek własny|vlastní spotřeba|kendi kullanım|собственные нужды|для собственных нужд|dipakai sendiri|pakai sendiri|自用|自社使用|자가 사용'.split(
    '|',
  ),
)

/** Somebody in a country: 欧洲客户, European customer. */
const SOMEBODY_SOMEWHERE =
  /^(?:(?:欧洲|歐洲|美国|德国|日本|韩国|海外|国外|境外|国内|中东|印度|客人|外国)(?:客户|客戶|客人|买家|用户)|(?:overseas|foreign|european|us|domestic|export) (?:customer|client|buyer)s?)$/iu

/** Whether a cell names no party. */
export const namesNoParty = (text: string): boolean =>
  saysNothing(text) ||
  SOMEBODY_SOMEWHERE.test(text.trim()) ||
  NO_PARTY.has(
    text
      .trim()
      .toLowerCase()
      // Various - see memo.
      .replace(/\s+[-–(].*$|[.!]+$/, ''),
  )
