const pattern = /^(\d{1,2})(?: ?(?::|h|g|giờ) ?(\d{1,2})?(?::\d\d| ?phút)?)$/iu

/** Takes an hour as offices write it, `8:00`, `8h30`, `8 giờ`; gives `08:00`, or `undefined` for no hour of the day. */
export function parseHour(text: string): string | undefined {
  const [, hour = '', minute = '0'] = pattern.exec(text) ?? []
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}
