/** What is asked of files for download, and what reading them may cost. */
export const fileLimits = {
  /** A reader is warned from here on: a quarter of an hour on a weak network. */
  heavyBytes: 10_000_000,
  mostBytes: 50_000_000,
  /** Beyond this a PDF file is taken for one that cannot be read. */
  pdfSeconds: 20,
  pdfMegabytes: 512,
  pdfPages: 500,
  pdfCharacters: 2_000_000,
  /** What the packed parts of a PDF file may come to while its commands are looked for. */
  unpackedBytes: 64_000_000,
} as const
