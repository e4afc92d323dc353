import { findSyllable, listMeantSyllables } from '../text/vietnameseSyllables.ts'
import { loanWords } from './loanWords.ts'
import { formatEdited, type ProseFault, type ProseLine } from './proseLine.ts'
import { wrongPairs } from './wrongPairs.ts'

const word = /[\p{L}\p{M}]+/gu
/** What a Vietnamese syllable may begin with, marks away; `slương` is Tày. */
const onset = /^(?:ngh?|nh|gh?|gi|kh?|ph?|qu|th?|tr|ch?|[bdđhlmnrsvx])?[aeiouy]/
/** Letters of the longest word that is looked into; taking a word apart costs the square of its length. */
const longestSyllables = 20
const plainWord = /^[a-z]+$/i
const foreignLetter =
  /[^aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/u
/** What stands beside a piece of a foreign name, an address or a number: `Mát-xcơ-va`, `9h`. */
const joined = /[\p{L}\p{M}\p{N}'’.@/_-]/u
/** A question mark that begins a word stands for a letter: `?iệt` finds Việt and biệt. */
const wildcard = /(?<![^\s«“"(])\?$/u

/** Finds syllables that Vietnamese does not have, and pairs of syllables that are known to be written wrong. */
export function checkSpelling(line: ProseLine): readonly ProseFault[] {
  return [...checkSyllables(line), ...checkPairs(line)]
}

function checkSyllables(line: ProseLine): readonly ProseFault[] {
  return [...line.words.matchAll(word)].flatMap(({ 0: written, index }): readonly ProseFault[] => {
    const lowered = written.toLowerCase()
    if (findSyllable(lowered) || loanWords.has(lowered) || isCompound(lowered)) return []
    if (!isJudged(line.words, written, index)) return []
    const [meant, ...others] = listMeantSyllables(lowered)
    const guess = [meant, ...others].slice(0, 3).join(', ')
    const text = formatLike(written, meant ?? '')
    const edit = { line, index, length: written.length, text }
    return [
      {
        line,
        index,
        code: 'BT63',
        message: `Tiếng Việt không có âm tiết "${written}".${meant === undefined ? '' : ` Có phải "${guess}" không?`}`,
        ...(meant !== undefined && others.length === 0
          ? { edits: [edit] }
          : { advice: meant === undefined ? 'xem lại dấu và chữ của từ này' : formatEdited(line, [edit]) }),
      },
    ]
  })
}

/** Names and foreign words follow rules of their own, so only plain words are judged. */
function isJudged(words: string, written: string, index: number): boolean {
  const end = index + written.length
  const before = words[index - 1] ?? ' '
  const after = words.slice(end, end + 2)
  const bare = written.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  if (!onset.test(bare) || written.length > longestSyllables) return false
  if (plainWord.test(written) || foreignLetter.test(written.toLowerCase())) return false
  if (wildcard.test(words.slice(Math.max(0, index - 2), index))) return false
  if (joined.test(before) || /^[-'’@/_\p{N}]/u.test(after) || /^\.\p{L}/u.test(after)) return false
  if (written === written.toLowerCase()) return true
  const isStart = /(?:^|[.!?:] |[“"(])\uFFFC*$/u.test(words.slice(0, index).trimStart())
  const isOneCapital = written.slice(1) === written.slice(1).toLowerCase()
  return isStart && isOneCapital && /^ \p{Ll}/u.test(words.slice(end))
}

/** `ôtô`, `vắcxin`: foreign words written as one; a later syllable without its own onset is a slip instead. */
function isCompound(lowered: string): boolean {
  return Array.from(lowered).some((_, at) => {
    const head = lowered.slice(0, at)
    const rest = lowered.slice(at)
    const isOnsetFirst = /^[bcdđghklmnpqrstvx]/.test(rest)
    return findSyllable(head) !== undefined && isOnsetFirst && (findSyllable(rest) ?? isCompound(rest))
  })
}

function checkPairs(line: ProseLine): readonly ProseFault[] {
  const words = [...line.words.matchAll(word)]
  return words.flatMap(({ 0: first, index }, at): readonly ProseFault[] => {
    const next = words[at + 1]
    if (next === undefined) return []
    const written = line.words.slice(index, next.index + next[0].length)
    const meant = wrongPairs.get(`${first} ${next[0]}`.toLowerCase())
    if (meant === undefined || !/^[\p{L}\p{M}]+ [\p{L}\p{M}]+$/u.test(written)) return []
    const edit = { line, index, length: written.length, text: formatLike(written, meant) }
    const message = `"${written}" thường là viết sai của "${meant}".`
    return [{ line, index, code: 'BT64', message, edits: [edit] }]
  })
}

/** `meant` with the capitals of what was written. */
function formatLike(written: string, meant: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return meant.toUpperCase()
  const [first = ''] = written
  return first === first.toLowerCase() ? meant : `${meant.slice(0, 1).toUpperCase()}${meant.slice(1)}`
}
