/** What a language shows of itself in a list. */
export type Language = {
  /** The letters that it has beyond those of English. */
  readonly letters: string
  /** Words that lists in it use. */
  readonly words: readonly string[]
  /** Names of its countries, and legal forms of its companies, which lists in any language have. */
  readonly about: RegExp
  /** Counts only where its words, its country or its companies are met: its letters are those of a larger language in another encoding. */
  readonly mustBeNamed: boolean
  /** Letters that never stand so, with those beside them. */
  readonly never?: RegExp
}

const language = (letters: string, about: RegExp, words: string): Language => ({
  letters,
  about,
  words: words.split(' '),
  mustBeNamed: false,
})

/** Languages in Latin letters whose lists come in encodings of one byte a letter. */
export const LATIN: readonly Language[] = [
  language(
    'äöüß',
    /\b(?:DE|AT|CH|German\w*|Deutsch\w*|Austria|Schweiz|Switzerland|GmbH|AG|KG|OHG)\b|Österreich/,
    'und für mit von aus der die das nach menge gewicht kunde lieferant bezeichnung ursprungsland zolltarifnummer stück größe straße empfänger länge ausführung wert netto brutto magnet schraube geschäft',
  ),
  language(
    'àâæçéèêëîïôœùûüÿ',
    /\b(?:FR|BE|CH|CA|France|Frankreich|Francia|Belg\w+|Canada|Suisse|SAS|SARL|SA|Cie|et Fils|& Fils)\b|Québec/,
    'et de la le les des du pour avec sur désignation pays origine poids quantité fournisseur société référence date matière pièce numéro livraison unité expédié douanière aimant résine',
  ),
  language(
    'áéíóúüñ',
    /\b(?:ES|MX|AR|CL|CO|PE|Spain|Spanien|Espagne|Mexico|Argentina|Chile|Colombia|SL|SA de CV)\b|\bS\.\s?[AL]\.|España|México/,
    'la el los las de para con descripción país origen peso cantidad proveedor cliente código fecha número unidad partida arancelaria imán neto sociedad envío compañía',
  ),
  language(
    'àáâãçéêíóôõúü',
    /\b(?:PT|BR|Brazil|Brasil\w*|Portugal|Ltda|Lda)\b/,
    'de da do para com descrição país origem peso quantidade fornecedor cliente código data número unidade líquido ímã são não produto nota série',
  ),
  language(
    'àèéìòù',
    /\b(?:IT|Ital\w+|SpA|Srl|Snc)\b|\bS\.\s?[pr]\.\s?[Al]\./i,
    'di il la lo per con del della descrizione paese origine peso quantità fornitore cliente codice data numero unità società doganale netto pezzi',
  ),
  language(
    'äåöé',
    /\b(?:SE|Sweden|Sverige|Schweden|AB)\b/,
    'och för med av till beskrivning vikt antal kund leverantör ursprungsland varukod datum mängd stål',
  ),
  language(
    'æøåéö',
    /\b(?:DK|NO|Denmark|Danmark|Norway|Norge|ApS|AS)\b|\bA\/S\b/,
    'og for med af til beskrivelse vægt antal kunde leverandør oprindelsesland varekode dato mængde mål',
  ),
  language(
    'äöåé',
    /\b(?:FI|Finland|Suomi|Oyj?)\b/,
    'ja tai kuvaus paino määrä asiakas toimittaja alkuperämaa nimike päivä teräs netto',
  ),
  language(
    'éëïóöüè',
    /\b(?:NL|BE|Netherlands|Nederland|Belg\w+|BV|NV)\b|\b[BN]\.\s?V\./,
    'en van voor met het een omschrijving gewicht aantal klant leverancier land herkomst goederencode datum stuks',
  ),
  {
    ...language('áðéíóúýþæö', /\b(?:IS|Iceland|Ísland|ehf|hf)\b/, 'og fyrir með lýsing þyngd magn'),
    mustBeNamed: true,
  },
]

/** Languages of Central Europe and of Turkey, which have encodings of their own. */
export const CENTRAL: readonly Language[] = [
  language(
    'ąćęłńóśźż',
    /\b(?:PL|Poland|Polska|Polen|Pologne)\b|\bSp\.\s?z\s?o/i,
    'na dla oraz nazwa opis ilość waga masa kraj pochodzenia odbiorca dostawca kod data szt wartość numer łożysko śruba stal',
  ),
  language(
    'áčďéěíňóřšťúůýž',
    /\b(?:CZ|Czech\w*|Tschech\w*|spol)\b|\bs\.\s?r\.\s?o|\ba\.\s?s\.|Česk/i,
    'na pro popis název množství hmotnost země původu odběratel dodavatel kód datum ks hodnota číslo šroub ložisko',
  ),
  language(
    'áäčďéíĺľňóôŕšťúýž',
    /\b(?:SK|Slovak\w*|Slowak\w*|Slovensk\w*)\b|\bs\.\s?r\.\s?o|\ba\.\s?s\./i,
    'na pre popis názov množstvo hmotnosť krajina pôvodu odberateľ dodávateľ kód dátum ks hodnota číslo',
  ),
  language(
    'áéíóöőúüű',
    /\b(?:HU|Hungar\w*|Ungarn|Magyar\w*|Kft|Zrt|Nyrt|Bt)\b/i,
    'és az megnevezés mennyiség súly tömeg származási ország vevő szállító kód dátum db érték szám nettó csavar mágnes',
  ),
  language(
    'ăâîșțşţ',
    /\b(?:RO|Romania|SRL)\b|România/,
    'și de la cu pentru denumire cantitate greutate țara origine client furnizor cod data buc valoare număr',
  ),
  language(
    'čćđšž',
    /\b(?:HR|SI|RS|BA|Croatia|Slovenia|Serbia|Kroatien|Slowenien|doo)\b|\bd\.\s?o\.\s?o/i,
    'za od do naziv opis količina težina zemlja država porijekla kupac dobavljač šifra datum kom vrijednost teža',
  ),
]

/** Turkish. */
export const TURKISH: readonly Language[] = [
  language(
    'çğıöşüâîi',
    /\b(?:TR|Turkey|Türkei|San|Tic|Sti)\b|Türkiye|\bA\.\s?[ŞS]\.|Şti/i,
    've ile için açıklama miktar ağırlık menşe ülke müşteri tedarikçi kodu tarih adet tutar numara net ürün malzeme çelik mıknatıs',
  ),
]

/** Languages in Cyrillic letters. */
export const CYRILLIC: readonly Language[] = [
  language(
    'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    /\b(?:RU|BY|KZ|Russia\w*|Belarus|Kazakhstan)\b|ООО|ЗАО|ПАО|Росси/i,
    'на по для из наименование количество страна происхождения вес нетто код тн вэд ооо зао ао дата кг шт итого получатель поставщик магнит',
  ),
  language(
    'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    /\b(?:UA|Ukraine)\b|ТОВ|Україн/i,
    'на по для найменування кількість країна походження вага нетто код тов дата кг шт разом отримувач постачальник',
  ),
  language(
    'абвгдежзийклмнопрстуфхцчшщъьюя',
    /\b(?:BG|Bulgaria)\b|ЕООД|ООД|Българ/i,
    'на за от наименование количество страна произход тегло нето код еоод дата кг бр общо получател доставчик',
  ),
]

/** Languages of the Baltic. */
export const BALTIC: readonly Language[] = [
  language(
    'ąčęėįšųūž',
    /\b(?:LT|Lithuania|Litauen|Lietuva|UAB)\b/,
    'ir iš su be prekės pavadinimas kiekis svoris kilmės šalis gavėjas siuntėjas kodas data vnt vertė nr magnetas plienas',
  ),
  language(
    'āčēģīķļņšūž',
    /\b(?:LV|Latvia|Lettland|Latvija|SIA)\b/,
    'un no ar bez preces nosaukums daudzums svars izcelsmes valsts saņēmējs nosūtītājs kods datums gab vērtība nr magnēts tērauds',
  ),
  language(
    'äõöüšž',
    /\b(?:EE|Estonia|Estland|Eesti|OÜ)\b/,
    'ja kauba nimetus kirjeldus kogus kaal päritoluriik riik saaja saatja kood kuupäev tk väärtus number magnet teras',
  ),
].map((one) => ({ ...one, mustBeNamed: true }))

/** Greek. */
export const GREEK: readonly Language[] = [
  {
    ...language(
      'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
      /\b(?:GR|EL|CY|Greece|Griechenland)\b|Α\.?Ε\.?|ΕΠΕ|Ελλάδα/,
      'και για του της το από με είδος περιγραφή ποσότητα βάρος καθαρό χώρα καταγωγής προορισμού πελάτης προμηθευτής κωδικός ημερομηνία τεμ αξία σύνολο μαγνήτης',
    ),
    never: /^.ς\p{L}|^\p{L}σ\P{L}|^.[ΐΰ]/u,
  },
]

/** Thai, whose words stand without spaces. */
export const THAI: readonly Language[] = [
  language(
    Array.from({ length: 0x5b }, (_, at) => String.fromCodePoint(0xe01 + at)).join(''),
    /\b(?:TH|Thailand)\b|บริษัท|จำกัด|ไทย/,
    'รายการ จำนวน น้ำหนัก ประเทศ สินค้า รหัส ลูกค้า วันที่',
  ),
]

/** Hebrew. */
export const HEBREW: readonly Language[] = [
  language(
    'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
    /\b(?:IL|Israel)\b|בע"מ|ישראל/,
    'של את עם תיאור כמות משקל ארץ מקור לקוח ספק קוד תאריך יח מחיר סה מגנט פריט',
  ),
]

/** Languages in Arabic letters. */
export const ARABIC: readonly Language[] = [
  language(
    'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکیًٌٍَُِّْ،؛',
    /\b(?:AE|SA|EG|IR|IQ|UAE|Egypt|Saudi Arabia|Iran)\b|شركة|شرکت/,
    'من إلى في على وصف الكمية الوزن بلد المنشأ العميل المورد رمز التاريخ القيمة المجموع مغناطيس شرح تعداد وزن کشور مبدا',
  ),
]
