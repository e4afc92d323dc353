/** What a file is by its content; `other` is anything that is no picture known here. */
export type SourceFormat =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'gif'
  | 'tiff'
  | 'bmp'
  | 'svg'
  | 'empty'
  | 'other'

const signatures: readonly { readonly format: SourceFormat; readonly start: readonly number[] }[] = [
  { format: 'jpeg', start: [0xff, 0xd8, 0xff] },
  { format: 'png', start: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { format: 'gif', start: [0x47, 0x49, 0x46, 0x38] },
  { format: 'tiff', start: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'tiff', start: [0x4d, 0x4d, 0x00, 0x2a] },
  { format: 'bmp', start: [0x42, 0x4d] },
]

const heicBrands: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

/** SVG has no signature: its root element follows comments and declarations, which editors keep short. */
const svgSearchLength = 4096

/** Finds a picture's format from its first bytes, whatever the file is named. */
export function findPictureFormat(bytes: Buffer): SourceFormat {
  if (bytes.length === 0) return 'empty'
  const signature = signatures.find(({ start }) => start.every((byte, index) => bytes[index] === byte))
  if (signature !== undefined) return signature.format
  if (readAscii(bytes, 0, 4) === 'RIFF' && readAscii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (readAscii(bytes, 4, 8) === 'ftyp') return findBoxFormat(bytes)
  return isSvg(bytes) ? 'svg' : 'other'
}

/** HEIC and AVIF share one container (ISO/IEC 23008-12); the brands in its first box tell them apart. */
function findBoxFormat(bytes: Buffer): SourceFormat {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  const count = Math.max(0, Math.floor((end - 8) / 4))
  const brands = Array.from({ length: count }, (_, index) => readAscii(bytes, 8 + index * 4, 12 + index * 4))
  if (brands.includes('avif') || brands.includes('avis')) return 'avif'
  return brands.some(brand => heicBrands.includes(brand)) ? 'heic' : 'other'
}

function isSvg(bytes: Buffer): boolean {
  const start = bytes.subarray(0, svgSearchLength)
  return ['utf8', 'utf16le'].some(
    encoding => Buffer.isEncoding(encoding) && start.toString(encoding).toLowerCase().includes('<svg'),
  )
}

function readAscii(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('latin1', start, end)
}
