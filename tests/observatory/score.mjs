import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'

/**
 * Scores an answer (status, headers and body as JSON on standard input) as Mozilla's HTTP Observatory would score
 * it if a site reached by HTTPS gave it, with http: redirected there. Asks nobody; prints {"score", "grade"}.
 */
const entry = createRequire(import.meta.url).resolve('@mdn/mdn-http-observatory')
const source = dirname(entry)
const preloadList = join(source, '../conf/hsts-preload.json')
// The package downloads this list when it is installed; ours is on none.
if (!existsSync(preloadList)) writeFileSync(preloadList, '{}')
const { ALL_TESTS } = await import(join(source, 'constants.js'))
const { Requests } = await import(join(source, 'types.js'))
const { Session } = await import(join(source, 'retriever/session.js'))
const { parseHttpEquivHeaders } = await import(join(source, 'retriever/utils.js'))
const { getGradeForScore, getScoreModifier } = await import(join(source, 'grader/grader.js'))
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await import(join(source, 'grader/charts.js'))
const { AxiosHeaders } = await import(
  createRequire(entry)
    .resolve('axios')
    .replace(/dist[\\/].*$/, 'index.js')
)

const origin = 'dong-tam.example'
const { status, headers, body } = JSON.parse(await text(process.stdin))
const requests = new Requests(origin)
const answer = {
  status,
  headers: new AxiosHeaders(headers),
  data: body,
  verified: true,
  request: {},
  config: {},
}
answer.httpEquiv = parseHttpEquivHeaders(body, `https://${origin}/`)
requests.resources.path = body
requests.session = new Session(new URL(`https://${origin}/`))
requests.responses = {
  auto: answer,
  cors: { ...answer, headers: new AxiosHeaders(headers) },
  http: answer,
  https: answer,
  httpRedirects: [
    { url: new URL(`http://${origin}/`), status: 301 },
    { url: new URL(`https://${origin}/`), status: 200 },
  ],
  httpsRedirects: [{ url: new URL(`https://${origin}/`), status: 200 }],
}
const modifiers = ALL_TESTS.map(test => getScoreModifier(test(requests).result))
const withoutCredit = 100 + modifiers.filter(value => value < 0).reduce((sum, value) => sum + value, 0)
const withCredit = 100 + modifiers.reduce((sum, value) => sum + value, 0)
const total = withoutCredit >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? withCredit : withoutCredit
const { score, grade } = getGradeForScore(total)
console.log(JSON.stringify({ score, grade, modifiers }))
