/**
 * The syllables that Vietnamese spelling allows: onset, rhyme and tone, with the rules of how they meet. The
 * inventory follows Đoàn Thiện Thuật, Ngữ âm tiếng Việt (Hà Nội, 1977). It holds more syllables than the
 * language uses and none that its spelling forbids.
 */
export interface Syllable {
  /** Where the tone mark of open `oa`, `oe`, `uy` stands: `hòa` (old) or `hoà` (new); `any` for all others. */
  readonly style: 'any' | 'old' | 'new'
  /** The same syllable as the other style spells it. */
  readonly twin: string
}

const onsets = [
  ...['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh'],
  ...['p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'],
]

/** A line each for the rhymes of one vowel. */
const rhymes = `
a ai ao au ay am an ang anh ap at ac ach
ăm ăn ăng ăp ăt ăc
âu ây âm ân âng âp ât âc
e eo em en eng ep et ec
ê êu êm ên ênh êp êt êch
i iu im in inh ip it ich ia iêu iêm iên iêng iêp iêt iêc
o oi om on ong oong op ot oc ooc
oa oai oao oay oam oan oang oanh oap oat oac oach oăm oăn oăng oăt oăc oe oeo oem oen oeng oet
ô ôi ôm ôn ông ôp ôt ôc
ơ ơi ơm ơn ơp ơt
u ui um un ung up ut uc ua uôi uôm uôn uông uôt uôc
uân uâng uây uât uê uêu uênh uêch uêt uơ uy uyu uyn uynh uych uyt uyp uyên uyêt uya
ư ưi ưu ưm ưng ưt ưc ưa ươi ươu ươm ươn ương ươp ươt ươc
y yêu yêm yên yêng yêt
`
  .trim()
  .split(/\s+/)

const afterQu = /^(?:a(?!u?$)|a$|au$|ă|â|e|ê|i(?!a|ê)|y(?:$|ên$|êt$)|ynh$|yt$|ych$|yu$|ơ$|ôc$)/
const spellings: Readonly<Record<string, RegExp>> = {
  '': /^(?!iê)/,
  c: /^[^eêiy]/,
  k: /^[eêiy]/,
  g: /^(?:[^eêiy]|i(?:|n|m|t|p|ch)$|iê)/,
  gh: /^[eêi]/,
  ng: /^[^eêiy]/,
  ngh: /^[eêi]/,
  gi: /^[^iy]/,
  qu: afterQu,
}
/** `y` stands for `i` by itself only after these; `yê` begins a word. */
const beforeY = /^(?:h|k|l|m|s|t|v|qu)?$/

const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu
const stop = /(?:p|t|c|ch)$/

/** All syllables in lower case, with the style of each. */
const syllables: ReadonlyMap<string, Syllable> = new Map(onsets.flatMap(listWithOnset))

function listWithOnset(onset: string): readonly (readonly [string, Syllable])[] {
  const own = onset === 'qu' ? [...rhymes, 'ynh', 'yt', 'ych', 'yu'] : rhymes
  return own.filter(rhyme => isSpelt(onset, rhyme)).flatMap(rhyme => listToned(onset, rhyme))
}

function isSpelt(onset: string, rhyme: string): boolean {
  if (rhyme.startsWith('yê') && onset !== '' && onset !== 'qu') return false
  if (rhyme === 'y' && !beforeY.test(onset)) return false
  return spellings[onset]?.test(rhyme) ?? true
}

function listToned(onset: string, rhyme: string): readonly (readonly [string, Syllable])[] {
  return tones.flatMap((tone): readonly (readonly [string, Syllable])[] => {
    if (stop.test(rhyme) && tone !== '\u0301' && tone !== '\u0323') return []
    const old = formatToned(onset, rhyme, tone, findToneLetter(rhyme, 'old'))
    const other = formatToned(onset, rhyme, tone, findToneLetter(rhyme, 'new'))
    if (old === other) return [[old, { style: 'any', twin: old }]]
    return [
      [old, { style: 'old', twin: other }],
      [other, { style: 'new', twin: old }],
    ]
  })
}

function formatToned(onset: string, rhyme: string, tone: string, letter: number): string {
  return `${onset}${rhyme.slice(0, letter + 1)}${tone}${rhyme.slice(letter + 1)}`.normalize('NFC')
}

/** Index in the rhyme of the letter that carries the tone mark. */
function findToneLetter(rhyme: string, style: 'old' | 'new'): number {
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map(letter => rhyme.indexOf(letter)))
  if (marked >= 0) return marked
  const horned = rhyme.indexOf('ư')
  if (horned >= 0) return horned
  if (/^(?:oa|oe|uy)$/.test(rhyme)) return style === 'old' ? 0 : 1
  return /^(?:oa|oe|uy|oo)./.test(rhyme) ? 1 : 0
}

/** Finds a syllable by its spelling in lower case and Unicode form NFC; `undefined` for what is none. */
export function findSyllable(word: string): Syllable | undefined {
  return syllables.get(word)
}

/** Common enough to be meant where a lost tone mark leaves a choice: `nhâp` is nhập, hardly nhấp. */
const common: ReadonlySet<string> = new Set(
  `được một việc việt nhập tập cấp gặp cập thấp lập bắt đất nhất nhật rất thật luật xuất suất chất vật mật
tốt một kết hết tết biết viết thiết tiết quyết tuyệt duyệt nước trước bước cuộc thuộc buộc quốc phục lực
thực trực chức sức tích ích lịch kịch sạch hoạch hoạt phát đạt đoạt đặc đặt mặt chặt thắt sắc bậc nhắc
tiếp hợp nghiệp hiệp diện phúc mục học bộ chốt`.split(/\s+/),
)

/**
 * Lists the syllables that a word which is none was likely meant to be, most likely first: the tone mark on its
 * right letter, a lost one put back, `ngh`, `gh`, `k` and `ươ` spelt by the rules. Takes lower case, NFC.
 */
export function listMeantSyllables(word: string): readonly string[] {
  const decomposed = word.normalize('NFD')
  const marks = decomposed.match(toneMarks) ?? []
  if (marks.length > 1) return []
  const bare = decomposed.replace(toneMarks, '').normalize('NFC')
  const spelt = [...new Set([bare, ...listRespelt(bare)])]
  const meantTones = marks.length === 1 || !stop.test(bare) ? [marks[0] ?? ''] : ['\u0323', '\u0301']
  const found = spelt.flatMap(base => meantTones.flatMap(tone => listPlacings(base, tone)))
  const unique = [...new Set(found)]
  const known = unique.filter(candidate => common.has(candidate))
  return known.length === 1 ? known : unique
}

function listRespelt(bare: string): readonly string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/^ngh/, 'ng'],
    [/^ng(?!h)/, 'ngh'],
    [/^gh/, 'g'],
    [/^g(?![hi])/, 'gh'],
    [/^k(?!h)/, 'c'],
    [/^c(?!h)/, 'k'],
    [/uơ(?=.)/, 'ươ'],
    [/ưo/, 'ươ'],
  ]
  return rules.filter(([pattern]) => pattern.test(bare)).map(([pattern, to]) => bare.replace(pattern, to))
}

/** Every right place of the tone in a bare word: one, or both styles, of which the old one counts. */
function listPlacings(bare: string, tone: string): readonly string[] {
  const places = [...bare].map((_, index) =>
    `${bare.slice(0, index + 1)}${tone}${bare.slice(index + 1)}`.normalize('NFC'),
  )
  return [...new Set(places)].filter(place => {
    const syllable = syllables.get(place)
    return syllable !== undefined && syllable.style !== 'new'
  })
}
