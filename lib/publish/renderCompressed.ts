import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const operatingSystemByte = 9
const unknownOperatingSystem = 255

/** Changes when the same bytes may be compressed to others: with the libraries inside Node. */
export const compressionRecipe = `2 ${process.versions.brotli} ${process.versions.zlib}`

// The best takes twice the time for two per cent fewer bytes: half an hour less for ten thousand articles.
const brotliQuality = 10

/** Compresses text; the same bytes give the same bytes. */
export const renderBrotli = (bytes: Uint8Array): Promise<Uint8Array> =>
  compressBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

/** Compresses for readers without brotli; the same bytes give the same bytes on every system. */
export async function renderGzip(bytes: Uint8Array): Promise<Uint8Array> {
  const compressed = await compressGzip(bytes, { level: constants.Z_BEST_COMPRESSION })
  // RFC 1952 lets the header name the system it was made on, which would differ between builds.
  compressed[operatingSystemByte] = unknownOperatingSystem
  return compressed
}
