/**
 * Takes one line of text; gives it as a YAML value that reads back as exactly that text: in double
 * quotes, or in single ones where the text itself has double quotes or backslashes.
 */
export function formatYamlText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}
