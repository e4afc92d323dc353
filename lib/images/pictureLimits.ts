/** Bounds on what an editor may drop into the content folder: all phones stay far below, bombs do not. */
export const pictureLimits = {
  /** Width times height. 60 million lets through the 48 and 50 megapixel photos of today's phones. */
  pixels: 60e6,
  /** Bytes of the file. */
  bytes: 50e6,
  /** Seconds to decode a JPEG, PNG or WebP. */
  seconds: 10,
  /** Seconds to decode a HEIC, whose decoder runs in WebAssembly at a tenth of the speed. */
  heicSeconds: 30,
} as const
