const megabyte = 1_000_000
const decimals = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** A file's size for readers, from bytes: `850 KB`, `2,4 MB` (1 KB = 1000 bytes; never less than 1 KB). */
export function formatFileSize(bytes: number): string {
  if (bytes >= megabyte) return `${decimals.format(bytes / megabyte)} MB`
  return `${Math.max(1, Math.min(999, Math.round(bytes / 1000)))} KB`
}
