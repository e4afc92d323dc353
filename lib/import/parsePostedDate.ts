import { findMeantDate } from '../content/findMeantDate.ts'
import { foldVietnamese } from '../text/foldVietnamese.ts'
import type { HanoiDate } from '../types.ts'

const NUMERIC = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/
const WORDED = /ng[aà]y\s+(\d{1,2})\s+th[aá]ng\s+(\d{1,2})\s+n[aă]m\s+(\d{4})/i
const TIME = /(?<![\d/.-])(\d{1,2})\s*(?:[:h]|giờ|gio)\s*(\d{1,2})(?:\s*phút)?(?!\d)/i

/** Folded words that stand around the date of a posting, and the counters beside it. */
const AROUND =
  /\b(?:luot xem|da xem|luot doc)\s*:?\s*[\d.]+|\b[\d.]+ luot (?:xem|doc)\b|\b(?:cap nhat|lan cuoi|dang tai|dang|luc|ngay|gio|vao|thoi gian|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|gmt|utc|sa|ch|am|pm|in bai)\b|\+?0?7(?=\))/g

/**
 * Parses a line that says when something was posted and nothing else, in any of the ways of portals:
 * `Cập nhật lúc 18/04/2025`, `Thứ Hai, ngày 23/11/2026, 08:04 (GMT+7)`, `10:8, Thứ Tư, 3-4-2024`. `undefined`
 * for every line with other words: "đã kết nạp 09/08 đảng viên" is no date.
 */
export function parsePostedDate(line: string): HanoiDate | undefined {
  const date = findDate(line)
  if (date === undefined || line.length > 150) return undefined
  const time = TIME.exec(line.replace(date.words, ' '))
  const rest = foldVietnamese(line.replace(date.words, ' ').replace(time?.[0] ?? '', ' ')).replace(
    AROUND,
    ' ',
  )
  if (/[a-z0-9]/.test(rest)) return undefined
  return findMeantDate(`${date.day}/${date.month}/${date.year}${time ? ` ${time[1]}:${time[2]}` : ''}`)
}

/** Parses the line of place and date of an official document: `Nam Sơn, ngày 05 tháng 01 năm 2026`. */
export function parseOfficialDate(line: string): HanoiDate | undefined {
  const [, day, month, year] = WORDED.exec(line) ?? []
  return year === undefined ? undefined : findMeantDate(`${day}/${month}/${year}`)
}

function findDate(line: string) {
  const match = NUMERIC.exec(line) ?? WORDED.exec(line)
  const [words = '', day = '', month = '', year = ''] = match ?? []
  return match === null ? undefined : { words, day, month, year }
}
