/** Sound that every browser plays, as it is shown beside a player. */
export type AudioType = 'MP3' | 'M4A'

/** Whether a file of that name should hold such sound. */
export const isAudioName = (name: string): boolean => /\.(?:mp3|m4a)$/i.test(name)

/** How many bytes from the beginning tell it. */
export const audioHeadLength = 12

/**
 * Finds out by its first bytes whether a file is sound: MPEG layer III with or without an ID3v2 tag
 * (ISO/IEC 11172-3), or an MP4 container (ISO/IEC 14496-12). `undefined` for anything else, whatever its name.
 */
export function findAudioType(head: Uint8Array): AudioType | undefined {
  const text = String.fromCharCode(...head.subarray(0, audioHeadLength))
  const [first = 0, second = 0] = head
  // Eleven bits of synchronisation, two of the version, two that say layer III.
  const isFrame = first === 0xff && second >= 0xe0 && (second & 0b110) === 0b010
  if (text.startsWith('ID3') || isFrame) return 'MP3'
  return text.slice(4, 8) === 'ftyp' ? 'M4A' : undefined
}
