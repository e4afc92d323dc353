/** What of Sveltia CMS is used here: the package itself is installed only where the editing page is built. */
declare module '@sveltia/cms' {
  type Values = Readonly<Record<string, string>>

  export interface EditorComponent {
    readonly id: string
    readonly label: string
    readonly icon: string
    readonly trigger: 'button' | 'menuitem'
    readonly fields: readonly Readonly<Record<string, unknown>>[]
    readonly pattern: RegExp
    fromBlock(match: RegExpMatchArray): Values
    toBlock(values: Values): string
    toPreview(values: Values): string
  }

  /** From the text of a file to values by key, and back. */
  export interface FileFormat {
    fromFile(text: string): Readonly<Record<string, unknown>>
    toFile(values: Readonly<Record<string, unknown>>): string
  }

  const CMS: {
    init(): void
    registerCustomFormat(name: string, extension: string, format: FileFormat): void
    registerEditorComponent(component: EditorComponent): void
  }
  export default CMS
}
