/**
 * Extensions of files offered for download, with the type shown beside them: what offices exchange.
 * Formats with macros and archives are left out: readers cannot see what is inside before opening them.
 */
export const attachmentTypes: ReadonlyMap<string, string> = new Map([
  ['pdf', 'PDF'],
  ['doc', 'DOC'],
  ['docx', 'DOCX'],
  ['xls', 'XLS'],
  ['xlsx', 'XLSX'],
  ['ppt', 'PPT'],
  ['pptx', 'PPTX'],
  ['odt', 'ODT'],
  ['ods', 'ODS'],
])

/** The type shown for a file of that name, or `undefined` where such files are not offered. */
export function findAttachmentType(fileName: string): string | undefined {
  const [, extension = ''] = /\.([a-z0-9]+)$/i.exec(fileName) ?? []
  return attachmentTypes.get(extension.toLowerCase())
}
