import type { Graph, Thing } from 'schema-dts'
import { renderJson } from '../renderJson.ts'

/** What a page says of itself and of what is on it, in the words of schema.org. */
export type StructuredData = readonly Thing[]

/**
 * Renders structured data as JSON-LD that is safe inside `<script>`: no `<` that could end the script and no
 * line separators that older readers of JSON refuse.
 */
export function renderJsonLd(data: StructuredData): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': data }
  return renderJson(graph).replace(
    /[<\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
