import ICAL from 'ical.js'
import { addDays } from '../../../text/addDays.ts'
import { cleanText } from '../../../text/cleanText.ts'
import type { Parsed, Problem, ScheduledEvent } from '../../../types.ts'
import { checkCalendarProse } from '../checkScheduleProse.ts'
import type { ParsedSchedule, ScheduleContext } from '../parseSchedule.ts'
import { findUnknownZone } from './calendarTime.ts'
import {
  type ContentLine,
  checkContentLines,
  findLine,
  listContentLines,
  splitEvents,
} from './contentLines.ts'
import { listOccurrences, type Occurrence, type Series } from './listOccurrences.ts'
import { isPlainRule, listRules } from './rules.ts'
import { splitDays } from './splitDays.ts'

interface CalendarContext extends ScheduleContext {
  /** The name that problems print. */
  readonly file: string
}

/** Longer than this is no work of a week. */
const mostDays = 31

const again = 'xuất lại tệp từ Outlook hoặc Google Calendar; không sửa tệp .ics bằng tay'

/**
 * Takes the text of a calendar (RFC 5545) to those of its events that everyone may see, series as their single times
 * before `horizon`, or to everything that is wrong with it. Of an event only title, place and hours are
 * taken: descriptions and guests never leave the file.
 */
export function parseCalendar(text: string, { file, horizon }: CalendarContext): Parsed<ParsedSchedule> {
  const lines = listContentLines(text)
  const faults = checkContentLines(lines, file)
  if (faults.length > 0) return { ok: false, problems: faults }
  const components = readComponents(lines)
  if (components === undefined) return { ok: false, problems: [buildLineProblem(lines, file)] }
  const linesOf = new Map(splitEvents(lines).map((own, index) => [components[index], own] as const))
  const parsed = listSeries(components).map(series =>
    parseSeries(series, { file, horizon, lines: component => linesOf.get(component) ?? [] }),
  )
  const events = parsed.flatMap(result => (isFault(result) ? [] : result))
  const schedule = { file, events }
  const warnings = checkCalendarProse(schedule)
  const problems = parsed.filter(isFault)
  if (problems.length > 0) return { ok: false, problems: [...problems, ...warnings] }
  return { ok: true, value: schedule, warnings }
}

/** Names the line that ical.js refuses, which it does not do itself. */
function buildLineProblem(lines: readonly ContentLine[], file: string): Problem {
  const line = lines.find(({ text }) => !/^(?:BEGIN|END):/i.test(text) && !isReadable(text))?.number ?? 1
  const message = 'Dòng này của tệp .ics viết sai, không đọc được.'
  return { file, line, column: 1, field: 'tệp', severity: 'error', code: 'BT88', message, fix: again }
}

function isReadable(line: string): boolean {
  try {
    ICAL.parse.property(line)
    return true
  } catch {
    return false
  }
}

/** The events in the order of the file, or `undefined` where ical.js refuses a line. */
function readComponents(lines: readonly ContentLine[]): readonly ICAL.Component[] | undefined {
  try {
    const parsed = ICAL.parse(lines.map(({ text }) => text).join('\r\n'))
    // Several calendars in one file come as a list of them.
    const calendars: readonly unknown[][] = typeof parsed[0] === 'string' ? [parsed] : parsed
    return calendars.flatMap(calendar => new ICAL.Component(calendar).getAllSubcomponents('vevent'))
  } catch {
    return undefined
  }
}

/** Times that were changed by themselves belong to their series; where it is not in the file they stand alone. */
function listSeries(components: readonly ICAL.Component[]): readonly Series[] {
  const isException = (component: ICAL.Component): boolean => component.hasProperty('recurrence-id')
  const masters = new Set(components.filter(component => !isException(component)).map(findUid))
  return components
    .filter(component => !isException(component) || !masters.has(findUid(component)))
    .map(component => ({
      component,
      exceptions: isException(component)
        ? []
        : components.filter(other => isException(other) && findUid(other) === findUid(component)),
    }))
}

const findText = (component: ICAL.Component, name: string): string =>
  cleanText(String(component.getFirstPropertyValue(name) ?? ''))
    .replace(/\s+/g, ' ')
    .trim()

const findUid = (component: ICAL.Component): string => findText(component, 'uid')

interface SeriesContext extends CalendarContext {
  readonly lines: (component: ICAL.Component) => readonly ContentLine[]
}

type Entry = ParsedSchedule['events'][number]

const isFault = (result: readonly Entry[] | Problem): result is Problem => 'message' in result

function parseSeries(series: Series, context: SeriesContext): readonly Entry[] | Problem {
  const { component, exceptions } = series
  if (!isPublic(component)) return []
  const refuse = (name: string, message: string, fix: string, refused = component): Problem => {
    const place = { file: context.file, line: findLine(context.lines(refused), name), column: 1 }
    return { ...place, field: name, severity: 'error', code: 'BT89', message, fix }
  }
  try {
    for (const part of [component, ...exceptions.filter(isPublic)]) {
      const fault = findFault(part)
      if (fault !== undefined) return refuse(...fault, part)
    }
    const found = listOccurrences(series, context.horizon)
    if (found === undefined)
      return refuse('RRULE', 'Việc lặp lại quá nhiều lần.', 'đặt lại ngày bắt đầu của việc này gần đây hơn')
    const shown = found.filter(occurrence => isPublic(occurrence.component))
    const long = shown.find(({ start, end }) => end > addDays(start, mostDays + 1))
    if (long !== undefined) {
      const message = `Việc kéo dài hơn ${mostDays} ngày, không phải việc của một tuần.`
      return refuse(
        'DTEND',
        message,
        'đặt việc này ở chế độ riêng tư, hoặc chia thành từng đợt, rồi xuất lại tệp',
      )
    }
    return shown.flatMap(occurrence => {
      const line = context.lines(occurrence.component)[0]?.number ?? 1
      return listDays(occurrence).map(event => ({ event, line }))
    })
  } catch {
    const name = component.hasProperty('rrule') ? 'RRULE' : 'DTSTART'
    return refuse(name, `Không hiểu ngày, giờ hoặc cách lặp lại của việc này (${name}).`, again)
  }
}

/** What is not said to be public is not (RFC 5545, 3.8.1.3), and what was called off does not take place. */
const isPublic = (component: ICAL.Component): boolean =>
  /^(?:PUBLIC)?$/i.test(findText(component, 'class')) && !/^CANCELLED$/i.test(findText(component, 'status'))

function findFault(component: ICAL.Component): readonly [string, string, string] | undefined {
  if (findText(component, 'summary') === '')
    return [
      'SUMMARY',
      'Việc này không có tên.',
      'đặt tên cho việc này, hoặc đặt chế độ riêng tư, rồi xuất lại tệp',
    ]
  if (!(component.getFirstPropertyValue('dtstart') instanceof ICAL.Time))
    return ['DTSTART', 'Việc này không có ngày bắt đầu.', again]
  const zone = findUnknownZone(component)
  if (zone !== undefined) {
    const message = `Không biết múi giờ "${zone}": tệp không kèm phần VTIMEZONE của múi giờ này.`
    return [
      'DTSTART',
      message,
      'chọn múi giờ (UTC+07:00) Bangkok, Hà Nội, Jakarta cho lịch, rồi xuất lại tệp',
    ]
  }
  if (!listRules(component).every(isPlainRule)) {
    const message = 'Việc lặp lại dày hơn mỗi ngày một lần, hoặc theo quy tắc mà trang không đọc.'
    return ['RRULE', message, 'đặt lại: lặp theo ngày, tuần, tháng hoặc năm, rồi xuất lại tệp']
  }
  return undefined
}

function listDays({ component, start, end, rank }: Occurrence): readonly ScheduledEvent[] {
  const place = findText(component, 'location')
  // The address of a meeting room on the web lets anyone in.
  const isShared = place !== '' && !/:\/\/|@/.test(place)
  const uid = findUid(component)
  return splitDays(start, end).map((part, index) => ({
    ...part,
    title: findText(component, 'summary'),
    ...(isShared && { place }),
    ...(uid !== '' && { id: JSON.stringify([uid, rank, index]) }),
    ...findRevision(component),
  }))
}

/** As its program counts changes; most of them write the time of the last one too. */
function findRevision(component: ICAL.Component): Pick<ScheduledEvent, 'sequence' | 'revisedAt'> {
  const sequence = Number(findText(component, 'sequence'))
  const revised: unknown =
    component.getFirstPropertyValue('last-modified') ?? component.getFirstPropertyValue('dtstamp')
  return {
    ...(Number.isInteger(sequence) && sequence > 0 && { sequence }),
    // The standard has it in UTC; any other would be another moment on another machine.
    ...(revised instanceof ICAL.Time &&
      revised.zone === ICAL.Timezone.utcTimezone && { revisedAt: revised.toJSDate().toISOString() }),
  }
}
