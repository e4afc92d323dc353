const segmentLimit = 0xffff
const startLength = 2
const header = Buffer.concat([Buffer.from('ICC_PROFILE\0', 'latin1'), Buffer.from([1, 1])])

/**
 * Builds a JPEG with a colour profile from one without: an APP2 segment after the start marker (ICC.1:2010,
 * B.4). A profile too long for one segment is left out; those of cameras are below 4 kB.
 */
export function buildProfiledJpeg(jpeg: Buffer, profile: Buffer): Buffer {
  const length = 2 + header.length + profile.length
  if (length > segmentLimit) return jpeg
  const marker = Buffer.from([0xff, 0xe2, length >> 8, length & 0xff])
  return Buffer.concat([jpeg.subarray(0, startLength), marker, header, profile, jpeg.subarray(startLength)])
}
