export const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
export const imageNamespace = 'http://www.google.com/schemas/sitemap-image/1.1'
export const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9'
