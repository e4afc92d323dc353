import type { EditorComponent } from '@sveltia/cms'

/**
 * A picture in a text, `![description](file "Caption. Ảnh: Name")`, as a form with words of our own: the
 * description is required here, since an article without one is refused.
 */
export const pictureBlock: EditorComponent = {
  id: 'anh',
  label: 'Ảnh',
  icon: 'image',
  trigger: 'button',
  fields: [
    { name: 'src', label: 'Tệp ảnh', widget: 'image', choose_url: false },
    {
      name: 'alt',
      label: 'Mô tả ảnh',
      hint: 'Cho người không nhìn thấy ảnh. Ví dụ: Các đại biểu giơ thẻ biểu quyết trong hội trường',
    },
    {
      name: 'title',
      label: 'Chú thích và người chụp',
      hint: 'Ví dụ: Quang cảnh đại hội. Ảnh: Nguyễn Văn An',
      required: false,
    },
  ],
  pattern:
    /^!\[(?<alt>(?:[^\]\\]|\\.)*)\]\((?<src>[^\s()"]+|<[^<>]+>)(?:\s+"(?<title>(?:[^"\\]|\\.)*)")?\)$/m,
  fromBlock: ({ groups = {} }) => ({
    src: groups.src ?? '',
    alt: groups.alt ?? '',
    title: (groups.title ?? '').replaceAll('\\"', '"'),
  }),
  toBlock: ({ src = '', alt = '', title = '' }) =>
    src === '' ? '' : `![${alt}](${src}${title === '' ? '' : ` "${title.replaceAll('"', '\\"')}"`})`,
  toPreview: ({ src = '', alt = '', title = '' }) =>
    `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"><figcaption>${escapeHtml(title)}</figcaption></figure>`,
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
