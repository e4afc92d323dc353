import { z } from 'zod'

/** What the words of a PDF file, and what else it holds, tell. */
const pdfFactsSchema = z.object({
  /** Whether any page has letters: a scan that nobody has read by machine has none. */
  hasText: z.boolean(),
  /** Whether it is signed: then no byte of it may be changed. */
  isSigned: z.boolean(),
  /** Commands that run when it is opened or read: `JavaScript`, `Launch`. */
  commands: z.array(z.string()),
  /** Names of people and paths of machines that it tells beside its text. */
  traces: z.array(z.string()),
})

export const fileFactsSchema = z.object({
  /** In hexadecimal digits. */
  sha256: z.string(),
  bytes: z.number(),
  /** As `attachmentTypes` names it, by the bytes and whatever the name; left out for anything else. */
  type: z.string().optional(),
  /** Whether it opens with a password only. */
  isLocked: z.boolean(),
  hasMacros: z.boolean(),
  /** Whether nobody has looked into it yet: its reader failed for a reason that may have passed the next time. */
  isUnread: z.boolean().optional(),
  /** Of a PDF file that could be read. */
  pdf: pdfFactsSchema.optional(),
})

/** What a file for download holds, as its bytes tell. */
export type FileFacts = Readonly<z.infer<typeof fileFactsSchema>>
export type PdfFacts = Readonly<z.infer<typeof pdfFactsSchema>>

/** Every file for download under the content folder, by its path there (`van-ban/ke-hoach/ke-hoach.pdf`, NFC). */
export type FileCatalogue = ReadonlyMap<string, FileFacts>
