/** Markdown signs around a word that say what an HTML tag around it says; none for looks that the page decides. */
export const htmlSigns: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['s', '~~'],
  ['del', '~~'],
  ['strike', '~~'],
  ['code', '`'],
  ['u', ''],
  ['span', ''],
  ['font', ''],
  ['small', ''],
  ['big', ''],
])

const table = '| Cột 1 | Cột 2 |\n| --- | --- |\n| … | … |'
const video = '![Mô tả video](phim.mp4)'
const videoElsewhere = '[![Mô tả video](anh-dai-dien.jpg)](https://…)'
const plain = 'xóa thẻ, giữ lại chữ; trang tự trình bày theo mẫu chung'

/** Tags that say nothing but how their words are to look. */
export const plainTags: ReadonlySet<string> = new Set([
  'center',
  'div',
  'p',
  'span',
  'font',
  'small',
  'big',
  'u',
])

/** What to write in place of an HTML tag, by the tag's name. */
const fixes: ReadonlyMap<string, string> = new Map([
  ['b', '**chữ đậm**'],
  ['strong', '**chữ đậm**'],
  ['i', '*chữ nghiêng*'],
  ['em', '*chữ nghiêng*'],
  ['u', 'bỏ gạch chân vì dễ lẫn với liên kết; muốn nhấn mạnh thì viết **chữ đậm**'],
  ['s', '~~chữ gạch bỏ~~'],
  ['del', '~~chữ gạch bỏ~~'],
  ['strike', '~~chữ gạch bỏ~~'],
  ['br', 'muốn xuống dòng thì thêm dấu \\ ở cuối dòng trên; muốn sang đoạn mới thì để một dòng trống'],
  ['p', 'xóa thẻ và để một dòng trống giữa hai đoạn'],
  ['center', plain],
  ['div', plain],
  ['span', plain],
  ['font', plain],
  ['small', plain],
  ['big', plain],
  ['style', 'xóa cả thẻ; trang tự trình bày theo mẫu chung'],
  ['script', 'xóa cả thẻ; trang không chạy mã trong bài'],
  ['a', '[chữ của liên kết](https://…)'],
  ['img', '![Mô tả ảnh](anh-1.jpg "Chú thích. Ảnh: Tên người chụp")'],
  ['table', table],
  ['tr', table],
  ['td', table],
  ['th', table],
  ['ul', '- mục thứ nhất (mỗi mục một dòng)'],
  ['ol', '1. mục thứ nhất (mỗi mục một dòng)'],
  ['li', '- mục thứ nhất (mỗi mục một dòng)'],
  ['h1', '## Tiêu đề mục'],
  ['h2', '## Tiêu đề mục'],
  ['h3', '### Tiêu đề mục nhỏ'],
  ['h4', '#### Tiêu đề mục nhỏ hơn'],
  ['hr', '---'],
  ['blockquote', '> đoạn trích dẫn'],
  ['code', '`chữ giữ nguyên dạng`'],
  ['pre', '```'],
  ['sup', 'viết thẳng chữ số nhỏ: m², m³'],
  ['sub', 'viết thẳng chữ số nhỏ: CO₂'],
  ['iframe', videoElsewhere],
  ['video', video],
  ['audio', video],
  ['embed', videoElsewhere],
  ['object', videoElsewhere],
  ['!--', 'xóa ghi chú này; ghi chú cho người biên tập để ở nơi khác'],
])

/** Finds what an editor should write in place of an HTML tag. */
export function findHtmlFix(tag: string): string {
  return fixes.get(tag) ?? `xóa thẻ; nếu muốn hiện đúng những chữ ấy, thêm dấu \\ trước dấu <: \\<${tag}>`
}
