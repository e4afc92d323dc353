/** Sites of the State, the Party and the large newspapers, and what portals link to every day. */
const domains = [
  ...['gov.vn', 'edu.vn', 'chinhphu.vn', 'quochoi.vn', 'dcs.vn', 'dangcongsan.vn', 'mattran.org.vn'],
  ...[
    'nhandan.vn',
    'qdnd.vn',
    'cand.com.vn',
    'vov.vn',
    'vtv.vn',
    'vnanet.vn',
    'vietnamplus.vn',
    'baotintuc.vn',
  ],
  ...['tapchicongsan.org.vn', 'xaydungdang.org.vn', 'tuyengiao.vn', 'bocongan.gov.vn', 'doanthanhnien.vn'],
  ...['tuoitre.vn', 'thanhnien.vn', 'tienphong.vn', 'vnexpress.net', 'vietnamnet.vn', 'dantri.com.vn'],
  ...['laodong.vn', 'daidoanket.vn', 'sggp.org.vn', 'hanoimoi.vn', 'danviet.vn', 'nongnghiep.vn'],
  ...['thuvienphapluat.vn', 'youtube.com', 'youtu.be', 'facebook.com', 'zalo.me', 'tiktok.com'],
  ...['google.com', 'goo.gl', 'wikipedia.org', 'openstreetmap.org'],
]

/** Whether a site is one that an editor is likely to mean; `own` is the host of this site. */
export function isTrustedHost(host: string, own: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  return [...domains, own].some(domain => name === domain || name.endsWith(`.${domain}`))
}
