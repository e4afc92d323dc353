const entryMark = 0x02014b50
const endMark = 0x06054b50
const endLength = 22
const longestComment = 0xffff

/**
 * Lists the names of a ZIP file's parts from the directory at its end, without unpacking any (APPNOTE 4.3.12 and
 * 4.3.16); none where the directory cannot be found.
 */
export function listZipNames(bytes: Buffer): readonly string[] {
  const end = findEnd(bytes)
  if (end === undefined) return []
  const names: string[] = []
  let at = bytes.readUInt32LE(end + 16)
  while (at + 46 <= end && bytes.readUInt32LE(at) === entryMark) {
    const nameLength = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}

function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - endLength - longestComment)
  for (let at = bytes.length - endLength; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endMark) return at
  }
  return undefined
}
