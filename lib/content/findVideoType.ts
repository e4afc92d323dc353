/** Video that every browser plays, and captions for it. */
export type VideoType = 'MP4' | 'WebM' | 'WebVTT'

/** Whether a file of that name should hold a video. */
export const isVideoName = (name: string): boolean => /\.(?:mp4|webm)$/i.test(name)

/** Whether a file of that name should hold captions. */
export const isCaptionsName = (name: string): boolean => /\.vtt$/i.test(name)

/** How many bytes from the beginning tell it. */
export const videoHeadLength = 64

/**
 * Finds out by its first bytes whether a file is an MP4 container (ISO/IEC 14496-12) of other than sound alone or
 * QuickTime, a WebM container (a Matroska file that says so) or captions (WebVTT). `undefined` for anything else,
 * whatever its name.
 */
export function findVideoType(head: Uint8Array): VideoType | undefined {
  const text = String.fromCharCode(...head.subarray(0, videoHeadLength))
  if (text.slice(4, 8) === 'ftyp') return /^(?:M4A|M4B|qt)/.test(text.slice(8)) ? undefined : 'MP4'
  if (text.startsWith('\x1a\x45\xdf\xa3')) return text.includes('webm') ? 'WebM' : undefined
  return /^(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)/.test(text) ? 'WebVTT' : undefined
}
