/** Bounds on what is imported: every office file stays far below, bombs do not. */
export const importLimits = {
  /** Bytes of the file that is given, and of all that a Word file unpacks to. */
  fileBytes: 100e6,
  unpackedBytes: 200e6,
  /** Bytes of one XML part of a Word file; that of a report of 100 pages is 3 MB. */
  partBytes: 20e6,
  /** Bytes of a text or HTML file. */
  textBytes: 10e6,
  /** Bytes of a WordPress export, which is cut into files of this size where it is larger. */
  exportBytes: 60e6,
  /** Files within a Word file. */
  entries: 5_000,
} as const
