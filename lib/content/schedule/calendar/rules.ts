import ICAL from 'ical.js'

/** The rules by which an event is repeated; most have one or none. */
export function listRules(component: ICAL.Component): readonly ICAL.Recur[] {
  const values: readonly unknown[] = component.getAllProperties('rrule').flatMap(rule => rule.getValues())
  return values.filter(value => value instanceof ICAL.Recur)
}

/**
 * Whether a rule can be followed: at most once a day, and no days of which only certain ones count, where ical.js 2.2 looks for
 * the next one without end. Each of the latter has the same meaning by week, month or year.
 */
export function isPlainRule(rule: ICAL.Recur): boolean {
  if (['YEARLY', 'MONTHLY', 'WEEKLY'].includes(rule.freq)) return true
  if (rule.freq !== 'DAILY' || ['BYMONTH', 'BYMONTHDAY'].some(part => listParts(rule, part).length > 0))
    return false
  const weekdays = listParts(rule, 'BYDAY')
  return weekdays.length === 0 || (rule.interval === 1 && weekdays.every(day => /^[A-Z]{2}$/.test(`${day}`)))
}

/** ical.js takes the last day of a month that has no 29th or 30th for the first of the next one. */
export const isInMonths = (time: ICAL.Time, rules: readonly ICAL.Recur[]): boolean =>
  rules.every(rule => {
    const months = listParts(rule, 'BYMONTH')
    return months.length === 0 || months.includes(time.month)
  })

const listParts = (rule: ICAL.Recur, part: string): readonly unknown[] => rule.getComponent(part)
