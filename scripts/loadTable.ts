/** What wrk measured of one server, address and number of connections; times in milliseconds. */
export interface Load {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Answers that were no 2xx or 3xx, and connections that failed or were cut. */
  readonly errors: number
}

export interface LoadResult extends Load {
  readonly name: string
  readonly path: string
  readonly connections: number
}

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

/** Reads what `wrk --latency` prints. Throws when it is not that. */
export function parseLoad(printed: string): Load {
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]
  if (rate === undefined) throw new Error(`Không đọc được kết quả của wrk:\n${printed}`)
  const socketErrors = /Socket errors: (.*)/.exec(printed)?.[1] ?? ''
  const counts = [...socketErrors.matchAll(/\d+/g)].map(([count]) => Number(count))
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(printed)?.[1] ?? 0)
  return {
    perSecond: Number(rate),
    p50: readTime(printed, '50%'),
    p99: readTime(printed, '99%'),
    errors: counts.reduce((sum, count) => sum + count, refused),
  }
}

/** Several measurements of the same length as one: mean rate, median p50, the worst p99, all errors. */
export function joinLoads(loads: readonly Load[]): Load {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const p50s = loads.map(({ p50 }) => p50).toSorted((a, b) => a - b)
  return {
    perSecond: sum(loads.map(({ perSecond }) => perSecond)) / loads.length,
    p50: p50s[Math.floor(p50s.length / 2)] ?? Number.NaN,
    p99: Math.max(...loads.map(({ p99 }) => p99)),
    errors: sum(loads.map(({ errors }) => errors)),
  }
}

function readTime(printed: string, share: string): number {
  const line = printed.split('\n').find(text => text.trim().startsWith(share)) ?? ''
  const [, number = '', unit = ''] = /([\d.]+)(us|ms|s|m)\s*$/.exec(line) ?? []
  return Number(number) * (milliseconds[unit] ?? Number.NaN)
}

/** A Markdown table of the results, in their order. */
export function formatLoadTable(results: readonly LoadResult[]): string {
  const rows = results.map(({ name, path, connections, perSecond, p50, p99, errors }) =>
    [
      name,
      path === '/' ? 'trang chủ' : 'bài viết',
      connections,
      Math.round(perSecond),
      p50.toFixed(2),
      p99.toFixed(2),
      errors,
    ].join(' | '),
  )
  const head = [
    'máy chủ | trang | kết nối | lượt/giây | p50 ms | p99 ms | lỗi',
    '--- | --- | ---: | ---: | ---: | ---: | ---:',
  ]
  return [...head, ...rows].map(row => `| ${row} |`).join('\n')
}
