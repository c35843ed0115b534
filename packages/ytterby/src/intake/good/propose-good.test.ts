import { describe, expect, it } from 'vitest'
import { proposeGood } from './propose-good.ts'

const said = (description: string, more = {}): string => {
  const { scope, forms, elements } = proposeGood({ description, ...more })
  return [scope, forms.certain[0] ?? forms.possible[0] ?? '', elements.certain.join(' ')]
    .filter((part) => part !== '')
    .join(' · ')
}

it.each(['dysprosium metal or oxide', 'Dysprosiumoxid oder Dysprosiummetall', '氧化镝或金属镝'])(
  'a metal or an oxide may be either: %s',
  (description) => {
    expect(proposeGood({ description }).forms).toEqual({
      certain: [],
      possible: ['metal', 'separated-oxide', 'basic-oxide'],
    })
  },
)

describe('words are read as language', () => {
  it.each([
    // A bare shape does not tell the material; a grade of magnets beside it may.
    ['Ring 20x10', 'maybe'],
    ['Ingot 99.9', 'maybe'],
    ['Powder 325 mesh', 'maybe'],
    ['Segmentschale', 'maybe'],
    ['円板', 'maybe'],
    ['Alloy wire', 'maybe'],
    ['N52 balls', 'maybe · ndfeb-magnet'],
    ['Battery alloy ingot', 'maybe · hydrogen-storage-material'],
    ['Steel plate', 'out'],
    ['Brake disc', 'out'],
    ['Hydraulikzylinder', 'out'],
    ['Nickel oxide', 'out'],
    ['Copper alloy', 'out'],
    // Part numbers are no formulas.
    ['SY5120', 'maybe'],
    ['YH2.54', 'maybe'],
    ['CY3B25', 'maybe'],
    ['CEF3 relay', 'out'],
    ['CEF3 powder', 'in · compound · Ce'],
    ['Y2SiO5', 'in · crystal · Y'],
    ['Y2O3-4N', 'in · compound · Y'],
    ['YPO4·2H2O', 'in · compound · Y'],
    // Rare earths in other cases of the word.
    ['Wirnik z ziemiami rzadkimi', 'in · motor-rotor'],
    ['соли лантаноидов', 'in · compound'],
    ['RE-FeSi 5%', 'in'],
    // Part and whole.
    ['Bracket for a position sensor', 'out'],
    ['MOTOR MOUNT BRACKET STEEL ZN', 'out'],
    ['Speaker wire 2 x 1.5', 'out'],
    ['Sensorgehäuse Kunststoff, leer', 'out'],
    ['传感器支架 铝合金', 'out'],
    ['モーターブラケット', 'out'],
    ['Câble de capteur 5 m', 'out'],
    ['Sensor with bracket', 'maybe · sensor'],
    ['Bracket with neodymium magnet', 'in · ndfeb-magnet · Nd'],
    // Who names a permanent magnet says that there is one; a motor of one stands elsewhere.
    ['Bremse Permanentmagnet 24V 5Nm', 'maybe · consumer-article'],
    ['Kupplung Dauermagnet', 'maybe · consumer-article'],
    ['frein à aimants permanents', 'maybe · consumer-article'],
    ['永磁联轴器', 'maybe · consumer-article'],
    ['Bremse ohne Permanentmagnet', 'out'],
    ['Klebstoff für Permanentmagnete', 'out'],
    ['Halter Dauermagnet Ferrit', 'out'],
    ['永磁电机用螺栓', 'out'],
    // Symbols in a row, or behind a magnet.
    ['NdFeB magnets, Nd, Dy', 'in · ndfeb-magnet · Nd Dy'],
    ['NdFeB magnets, Nd and Dy', 'in · ndfeb-magnet · Nd Dy'],
    ['NdFeB magnets with Dy', 'in · ndfeb-magnet · Nd Dy'],
    ['磁钢 含Dy', 'in · ndfeb-magnet · Dy'],
    ['Stecker, Er, 5 m', 'out'],
    ['モータ用ロータコア (磁石挿入済)', 'maybe · motor-rotor'],
    ['Vacuum sintering furnace', 'maybe · equipment'],
    ['Press for magnets', 'maybe · equipment'],
    ['Coffee machine', 'out'],
    // Packages beside a name that nobody knows, and packages themselves.
    ['Zorbel XK, carton de 1000', 'maybe'],
    ['Zorbel bag of 25 kg', 'maybe'],
    ['Zorbel 1000 pcs/carton', 'maybe'],
    ['Screws, box of 100', 'out'],
    ['Corrugated box 40x30', 'out'],
    // An Italian “da” is no Vietnamese stone.
    ['Zorbel da 25 kg', 'maybe'],
    // Plurals that change the last letters of a word.
    ['Obudowy silników, odlew aluminiowy', 'out'],
    ['Ściernice korundowe 125 mm', 'out'],
    ['Osłony głośników', 'out'],
    ['Пружины стальные', 'out'],
    ['DADI M8 ZINCATI', 'out'],
    ['Guarnizioni e bulloni', 'out'],
    ['Prolunghe elettriche', 'out'],
    ['Magneti per dadi', 'maybe · ndfeb-magnet'],
    ['Tubi fluorescenti', 'maybe · electronic-component'],
    ['Condensatori ceramici', 'maybe · electronic-component'],
    ['Condensadores cerámicos', 'maybe · electronic-component'],
    ['Tubes fluorescents', 'maybe · electronic-component'],
    ['Caixas de som', 'maybe · loudspeaker'],
    ['Nycklar och spolar', 'out'],
    ['Møtrikker, hængsler', 'out'],
    ['Painikkeet ja vastukset', 'out'],
    ['Phosphor paste for white LED', 'maybe · phosphor'],
    ['XP-30 place of origin: CN', 'maybe'],
    ['Curve sensor', 'maybe · sensor'],
    ['Fare rotori con magneti permanenti', 'maybe · motor-rotor'],
    ['Opony zimowe', 'out'],
    // Elements in other cases.
    ['Tlenek skandowym', 'in · separated-oxide · Sc'],
    ['Світильник, виготовлено в Європі', 'maybe'],
    ['Волокно оптичне, леговане ербієм', 'in · optical-fibre · Er'],
    ['Сплав алюминия со скандием', 'in · alloy · Sc'],
    ['Optické vlákno dopované erbiem', 'in · Er'],
    ['Sklo dopované ceriem', 'in · Ce'],
    ['Kryształ domieszkowany cerem', 'in · crystal · Ce'],
    // Signs that say nothing of the good, and a symbol beside its purity.
    ['Zorbel pr. 76', 'maybe'],
    ['Zorbel, CE marked', 'maybe'],
    ['Terč naprašovací Tb 3N5 pr. 76', 'in · target · Tb'],
    ['Blanco de pulverización Dy 4N', 'in · target · Dy'],
    // Negation.
    ['Sign without magnet', 'out'],
    ['无磁不锈钢螺丝', 'out'],
    ['Magnet free shipping', 'maybe · ndfeb-magnet'],
    ['50pcs NdFeB magnet free delivery', 'in · ndfeb-magnet · Nd'],
    ['Segmentmagnet, dysprosiumfrei', 'maybe · ndfeb-magnet'],
    ['无镝钕铁硼磁环', 'in · ndfeb-magnet · Nd'],
    // Other materials that share a word.
    ['Ferrite ring magnet Y30', 'out'],
    ['フェライト磁石', 'out'],
    ['AlNiCo rod', 'out'],
    ['Phosphor bronze strip', 'out'],
    ['Ductile iron casting GGG 40', 'out'],
    ['晶体管 SOT-23', 'out'],
    ['Iohexol injection 350 mg I/mL', 'out'],
    ['ER70S-6 welding wire', 'out'],
    // What may hold rare earths.
    ['Getriebemotor 12 V', 'maybe · motor'],
    ['Außenläufermotor 12 V', 'maybe · motor'],
    ['プラスチックマグネット フェライト', 'out'],
    ['轮速传感器', 'maybe · sensor'],
    ['Permanent magnets, as per drawing', 'maybe · ndfeb-magnet'],
    ['Magnetic building tiles', 'maybe · consumer-article'],
    // Grades before and after what they are grades of.
    ['Magnet grade N42 disc', 'in · ndfeb-magnet · Nd'],
    ['magnet grade NdPr oxide 99.5%', 'in · oxide-mixture · Pr Nd'],
    ['Grade: 42UH, tile, 30 deg', 'in · ndfeb-magnet · Nd'],
    ['Werkstoff N45H, Quader 20x10x5', 'in · ndfeb-magnet · Nd'],
    ['Disc dia 10x3 N42 Ni', 'maybe · ndfeb-magnet'],
    ['円板 N40 φ10', 'maybe · ndfeb-magnet'],
    ['O-ring 10x2 N40 NBR', 'out'],
    ['Lutetium oxide scintillator grade 5N', 'in · separated-oxide · Lu'],
    ['магнит ЮНДК35Т5', 'out'],
    // Letters that name a crystal beside what is cut from it.
    ['GGG基板 3インチ', 'in · crystal · Gd'],
    ['LAO substrate 10x10', 'in · crystal · La'],
    ['подложка GGG 76 мм', 'in · crystal · Gd'],
    ['GYAGG闪烁体', 'in · crystal · Gd Y'],
    ['Konsole GGG50', 'out'],
    // Kinds of motors, and what they are mounted on.
    ['Spindle mtr 2.2kw air cooled ER20', 'maybe · motor'],
    ['モータ取付ブラケット', 'out'],
    // What a thing has is said before it.
    ['含钕铁硼磁体的电机', 'in · motor · Nd'],
    ['内含钕铁硼磁钢之马达', 'in · motor · Nd'],
    ['含釹磁鐵之揚聲器單體 40MM', 'in · loudspeaker · Nd'],
    ['含镝的钕铁硼磁体', 'in · ndfeb-magnet · Dy Nd'],
    ['네오디뮴 자석 내장 스피커', 'in · loudspeaker · Nd'],
    ['ネオジム磁石付きモーター', 'in · motor · Nd'],
    ['ABS-Drehzahlfühler hinten links', 'maybe · sensor'],
    ['HOLM OXIDE GLASS FILTER', 'in · separated-oxide · Ho'],
    ['SCAN METAL PLATE', 'out'],
    // Abbreviations, grades, misspellings, trade names.
    ['MAG SINT NDFEB 42SH', 'in · ndfeb-magnet · Nd'],
    ['BRKT SNSR MTG', 'out'],
    ['NEODYMUIM DISC MAGNETS', 'in · ndfeb-magnet · Nd'],
    ['TARGET,SPUTTER,GD,99.9', 'in · target · Gd'],
    ['SPUTTER TARGET ER', 'in · target · Er'],
    ['Optical fibre preform, Yb/Al', 'in · optical-fibre · Yb'],
    ['N52 DISC 20X3 NICUNI', 'in · ndfeb-magnet · Nd'],
    ['CAPACITOR, MLCC, 100PF', 'maybe · electronic-component'],
    ['R/E CHLORIDE, MIXED', 'in · compound'],
    // Short texts of purchasing systems.
    ['MTR MNT PLT STL', 'out'],
    ['MOTOR SEAT ADJ', 'maybe · motor'],
    ['MOTOR SEAT BRACKET', 'out'],
    ['SPEAKER DOOR 165MM 4OHM', 'maybe · loudspeaker'],
    ['SENSOR WHEEL SPEED ABS FR LH', 'maybe · sensor'],
    ['Zorbel blister x 10', 'maybe'],
    ['MTR GEAR 24V', 'maybe · motor'],
    ['GRILLE SPKR BLK', 'out'],
    ['GEH ALU F MOTOR', 'out'],
    ['MAGN FERR RING 60X24', 'out'],
    ['MAGN SMCO30 D5', 'in · smco-magnet · Sm'],
    ['STECKVERBIND M12', 'out'],
    ['外壳ABS黑传感器', 'out'],
    ['GADOL OXID 4N', 'in · separated-oxide · Gd'],
    ['支架光电传感器304', 'out'],
    ['齿轮电机', 'maybe · motor'],
    ['Motor core', 'out'],
    ['モーター台', 'out'],
    ['喇叭T铁', 'out'],
    ['ACTR VLV ELEC 24V', 'maybe · motor'],
    ['MTR BRKT L-SHAPE', 'out'],
    // What a laser is named for, and its crystal.
    ['Calibro laser', 'maybe · electronic-component'],
    ['Calibro digitale', 'out'],
    ['Er:YAG laser handpiece', 'out'],
    ['Er:YAG laser rod', 'in · laser-material · Y Er'],
    // A magnet of rare earths without its kind, and a magnet that something comes with.
    ['Rare earth magnet, block', 'in · ndfeb-magnet'],
    ['Türfeststeller mit Dauermagnet', 'maybe · consumer-article'],
    // Parts, in whichever order, and what a substance is packed in.
    ['Loudspeaker parts, paper cones', 'out'],
    ['Drive belt, magnetic sweeper', 'out'],
    ['Polishing powder bag', 'maybe · polishing-powder'],
    ['Saco de polvo de pulir 25 kg', 'maybe · polishing-powder'],
    ['Sac de poudre à polir', 'maybe · polishing-powder'],
    ['Bolsa para polvo de pulir', 'out'],
    ['Bronz burç', 'out'],
    // Greek capitals, which bear no marks.
    ['ΜΑΓΝΗΤΗΣ ΝΕΟΔΥΜΙΟΥ', 'in · ndfeb-magnet · Nd'],
    ['Μαγνήτης νεοδυμίου', 'in · ndfeb-magnet · Nd'],
    ['Door gasket with magnetic strip', 'maybe · consumer-article'],
    // Targets of another material, where nothing speaks of a rare earth.
    ['TGT SPTR TI 99.99 6IN', 'out'],
    ['Chromium sputtering target', 'out'],
    ['铬靶 99.95%', 'out'],
    ['Sputtering target, Cu backing plate', 'maybe · target'],
    ['TI SPUTTER TARGET, SC', 'in · target · Sc'],
    ['铝合金靶', 'maybe · target'],
    // A core of ferrite, and one whose material is not said.
    ['Ferritkern E42', 'out'],
    ['Magnetkern', 'maybe'],
    // Articles that come with a magnet, where one stands before them.
    ['Badge with logo', 'out'],
    ['Magnet badge', 'maybe · consumer-article'],
    ['Federkraftbremse', 'out'],
    ['Permanentmagnetbremse', 'maybe · consumer-article'],
    // Ceramic magnets are of ferrite; a ceramic coat says nothing.
    ['PERM MAGNETS CERAMIC', 'out'],
    ['Magnets, ceramic coated', 'maybe · ndfeb-magnet'],
    // What a part is made of counts also behind a comma, and not what a battery comes with.
    ['FERRULE,ZIRCONIA CERAMIC,2.5MM', 'maybe · ceramic'],
    ['FERRULE,STEEL,2.5MM', 'out'],
    ['Pile NiMH D à cosses', 'maybe'],
    ['钕铁硼油泥', 'in · scrap · Nd'],
    ['EUROPIUM METAL 3N UNDER MINERAL OIL', 'in · metal · Eu'],
    // A material with a symbol beside it that nothing explains is no other material.
    ['Nickel oxide', 'out'],
    ['OXIDE, TIN', 'out'],
    ['Magnesiumpulver', 'out'],
    ['Kopersulfaat', 'out'],
    ['Jernchlorid 40 %', 'out'],
    ['Cloruro férrico', 'out'],
    ['Acide citrique', 'out'],
    ['Ammoniumceriumnitraat', 'in · compound · Ce'],
    ['Nitrato amónico cérico', 'in · Ce'],
    ["Sulfate d'ammonium cérique", 'in · Ce'],
    ['酸化スズ', 'out'],
    ['氧化锡', 'out'],
    // Traditional characters mean what the simplified ones do.
    ['氧化鋁拋光液 0.3um', 'out'],
    ['不鏽鋼門鉸鏈', 'out'],
    ['燒結釹鐵硼磁鐵 N42', 'in · ndfeb-magnet · Nd'],
    ['感應馬達 三相', 'out'],
    ['永磁同步機', 'maybe · ndfeb-magnet'],
    ['永久磁石同期機', 'maybe · ndfeb-magnet'],
    ['アルミナ溶射材', 'out'],
    ['NdFeB arcs bonded to hub', 'in · ndfeb-magnet · Nd'],
    ['Bonded NdFeB arcs', 'in · bonded-magnet · Nd'],
    ['GD ZIRCONATE POWDER', 'in · compound · Gd'],
    ['Copper alloy', 'out'],
    ['Copper alloy with Nd', 'maybe'],
    ['Molecular sieve, La exchanged', 'maybe'],
    // Words that only resemble the name of a rare earth.
    ['European oak board', 'out'],
    ['Camping lantern bracket', 'out'],
    ['Thallium sulphate', 'out'],
    ['Terfenol-D rod', 'in · magnetostrictive-material · Tb Dy'],
    ['Kabelverschr. M20 PA', 'out'],
    ['Ferritmagn. Scheibe D20', 'out'],
    ['Dysprosiumox. 3N', 'in · separated-oxide · Dy'],
    ['GD OX 99.99 FINE', 'in · separated-oxide · Gd'],
    ['CAP,CER,0.1UF,50V', 'out'],
    // What rods and ingots are made of decides.
    ['ND MTL INGOT', 'in · metal · Nd'],
    ['SC MET INGOT', 'maybe · metal'],
    ['QWERTZ 98.5 RODS', 'maybe'],
    ['STEEL RODS', 'out'],
    ['Gadovist 1.0 mmol/mL', 'in · medicament · Gd'],
    // What stands around rare earths.
    ['NdFeB sintering furnace', 'in · equipment'],
    ['Sintering furnace', 'maybe · equipment'],
    ['NdFeB magnets without dysprosium and terbium', 'in · ndfeb-magnet · Nd'],
    ['NdFeB magnets free from dysprosium and terbium', 'in · ndfeb-magnet · Nd'],
    ['NdFeB magnet N42SH Dy', 'in · ndfeb-magnet · Nd Dy'],
    ['NdFeB magnet N42SH (Tb)', 'in · ndfeb-magnet · Nd Tb'],
    ['PrNd-Dy magnet', 'in · Pr Nd Dy'],
    ['NdFeB magnet Dy content unknown', 'in · ndfeb-magnet · Nd'],
    ['N48H magnets Dy<0.5% Tb none', 'in · ndfeb-magnet · Dy Nd'],
    ['NdFeB magnet, Dy 2 %, Tb 0%', 'in · ndfeb-magnet · Nd Dy'],
    ['Magnete NdFeB weder mit Dysprosium noch Terbium', 'in · ndfeb-magnet · Nd'],
    ['E-Achse Antriebsmotor', 'maybe · motor'],
    ['Ferrite magnet, not neodymium', 'out'],
    ['Ferrit statt NdFeB', 'out'],
    ['铁氧体磁体 替代钕铁硼', 'out'],
    ['Magnet, not NdFeB', 'maybe · ndfeb-magnet'],
    ['NdFeB magnets, not coated', 'in · ndfeb-magnet · Nd'],
    ['Replaces NdFeB magnet', 'maybe'],
  ])('%s: %s', (description, expected) => expect(said(description)).toBe(expected))
})

describe('formulas', () => {
  it.each([
    ['Dy2O3 99.9 %', 'in · separated-oxide · Dy'],
    ['Nd2Fe14B block', 'in · ndfeb-magnet · Nd'],
    ['SmCo5 disc', 'in · smco-magnet · Sm'],
    ['YAG:Ce powder', 'in · phosphor · Y Ce'],
    ['LaB6 cathode', 'in · compound · La'],
    ['SrAl2O4:Eu,Dy', 'in · phosphor · Eu Dy'],
    ['CEO2 SLURRY FOR CMP', 'in · polishing-powder · Ce'],
    ['LaNi5 powder', 'in · hydrogen-storage-material · La'],
    ['Al-Sc 90/10', 'in · alloy · Sc'],
    ['ErCl3, ultra dry, ampoule', 'in · compound · Er'],
    ['Titanium alloy powder with 0.3 Y', 'in · alloy · Y'],
    ['Optical glass, nd 1.5168', 'maybe'],
    ['HoTel XK-7', 'maybe'],
  ])('%s: %s', (description, expected) => expect(said(description)).toBe(expected))
})

describe('a good that holds rare earths', () => {
  const written = [
    'NdFeB magnet N42',
    'LaCe metal, lump',
    'Dy2O3 99.9 %',
    'Sm-Co disc',
    'Y-TZP disc blank',
    'La-Ce metal 99 %',
  ]
  it.each(written)('%s is never set aside in small letters, in capitals or with commas for spaces', (description) => {
    const ways = [description.toLowerCase(), description.toUpperCase(), description.replaceAll(/,? /g, ', ')]
    for (const way of ways) expect(said(way), way).not.toBe('out')
  })
  it('is not set aside where the field that held its name was full', () =>
    expect(said('Vacuum furnace for rare earth st')).not.toBe('out'))
})

describe('the heading', () => {
  it('sets aside what no word is known of, where no rare earth is known in its goods', () =>
    expect(said('Qwertz 4711', { commodityCode: '7326.90' })).toBe('out'))
  it('asks where its goods can hold rare earths', () =>
    expect(said('Qwertz 4711', { commodityCode: '8501.10' })).toBe('maybe · motor'))
  it('never outweighs the words', () => {
    expect(said('NdFeB magnet', { commodityCode: '7326.90' })).toBe('in · ndfeb-magnet · Nd')
    expect(said('Hex screw M8', { commodityCode: '8501.10' })).toBe('out')
  })
  it('is not asked for where the words say nothing and no code is stated', () =>
    expect(said('Qwertz 4711')).toBe('maybe'))
})

describe('the name of a supplier', () => {
  const unknown = { description: 'Typ XK-7', commodityCode: '73269098' }

  it.each(['Baotou Rare Earth Magnet Co., Ltd.', '包头稀土研究院', 'Terbium Trading AB'])(
    '%s keeps a good open that only its heading would set aside',
    (supplier) => {
      expect(proposeGood(unknown).scope).toBe('out')
      const { scope, because, forms, elements } = proposeGood({ ...unknown, supplier })
      expect(scope).toBe('maybe')
      expect(because).not.toEqual([])
      expect([...forms.certain, ...elements.certain]).toEqual([])
    },
  )

  it('does not matter where the words of the good say what it is', () => {
    for (const description of ['Steel bracket', 'NdFeB magnet N42', 'Gear motor'])
      expect(proposeGood({ description, supplier: 'Baotou Rare Earth' })).toEqual(proposeGood({ description }))
  })
})
