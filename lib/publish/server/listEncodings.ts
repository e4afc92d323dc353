/** A stored form of a file: its name in HTTP and the ending of the file beside the original. */
export interface Encoding {
  readonly name: 'br' | 'gzip'
  readonly ending: '.br' | '.gz'
}

/** Best first. */
const encodings: readonly Encoding[] = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
]

/** Lists the stored forms that a reader takes by its Accept-Encoding (RFC 9110, section 12.5.3), best first. */
export function listEncodings(acceptEncoding: string | undefined): readonly Encoding[] {
  const weights = new Map(
    (acceptEncoding ?? '').split(',').map(part => {
      const [name = '', ...parameters] = part.split(';').map(word => word.trim().toLowerCase())
      const weight = parameters.find(word => word.startsWith('q='))?.slice(2)
      return [name, Number(weight ?? 1)]
    }),
  )
  return encodings.filter(({ name }) => (weights.get(name) ?? weights.get('*') ?? 0) > 0)
}
