/**
 * Gives a text that came back from an editor of formatted text, with every block that says the same as one of
 * the text that went in written as it was there: such editors know neither the alignment of a table's columns
 * nor which of two marks stood around a word.
 */
export function restoreBlocks(text: string, original: string): string {
  const written = new Map(splitBlocks(original).map(block => [formatKey(block), block]))
  return splitBlocks(text)
    .map(block => written.get(formatKey(block)) ?? block)
    .join('\n\n')
}

const splitBlocks = (text: string): readonly string[] => text.trim().split(/\n(?:[ \t]*\n)+/)

/** The same for two blocks that differ only in how the same is written. */
function formatKey(block: string): string {
  const lines = block.split('\n')
  const indents = [...new Set(lines.map(findIndent))].toSorted((a, b) => a - b)
  return lines.map(line => `${indents.indexOf(findIndent(line))} ${formatLine(line.trim())}`).join('\n')
}

const findIndent = (line: string): number => line.length - line.trimStart().length

function formatLine(line: string): string {
  if (/^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(line)) return line.replaceAll(/[^|]+/g, '-')
  return line
    .replace(/^[*+](?=\s)/, '-')
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll(/(?<!\*)\*(?![*\s])([^*]+?)(?<!\s)\*(?!\*)/g, '_$1_')
    .replaceAll(/\s*\|\s*/g, '|')
}
