import { describe, expect, it } from 'vitest'
import { formatLoadTable, joinLoads, parseLoad } from './loadTable.ts'

const printed = `Running 10s test @ http://127.0.0.1:8080/
  2 threads and 50 connections
  Latency Distribution
     50%  845.00us
     75%    1.20ms
     99%    1.05s
  200 requests in 10.00s, 1.00MB read
  Socket errors: connect 1, read 2, write 0, timeout 3
  Non-2xx or 3xx responses: 4
Requests/sec:  37412.55
Transfer/sec:    102.00KB
`

describe('parseLoad', () => {
  it('reads rates, times of any unit and every kind of error', () => {
    expect(parseLoad(printed)).toEqual({ perSecond: 37412.55, p50: 0.845, p99: 1050, errors: 10 })
  })

  it('counts no error where wrk names none', () => {
    expect(parseLoad(printed.replace(/ {2}(Socket|Non).*\n/g, '')).errors).toBe(0)
  })

  it('refuses anything else', () => {
    expect(() => parseLoad('unable to connect')).toThrow('wrk')
  })
})

describe('joinLoads', () => {
  it('takes the mean rate, the middle time, the worst 99th and every error', () => {
    const load = (perSecond: number, p50: number) => ({ perSecond, p50, p99: p50 * 10, errors: 1 })
    expect(joinLoads([load(100, 3), load(200, 1), load(300, 2)])).toEqual({
      perSecond: 200,
      p50: 2,
      p99: 30,
      errors: 3,
    })
  })
})

describe('formatLoadTable', () => {
  it('gives one row a measurement', () => {
    const table = formatLoadTable([{ name: 'nginx', path: '/', connections: 50, ...parseLoad(printed) }])
    expect(table.split('\n').at(-1)).toBe('| nginx | trang chủ | 50 | 37413 | 0.84 | 1050.00 | 10 |')
  })
})
