/** Sveltia CMS follows the browser's language; office machines speak English more often than their people do. */
Object.defineProperties(navigator, { language: { value: 'vi' }, languages: { value: ['vi'] } })
