/**
 * Words that came from abroad, keep Vietnamese letters and follow no rule of its syllables; those that can be taken
 * apart into syllables (`ôtô`, `kilôgam`) need no list. Gathered from what the check was wrong about in the
 * Vietnamese help of LibreOffice and guides of Debian, and from school books' terms of science.
 */
export const loanWords: ReadonlySet<string> = new Set(
  `amiăng amôniắc anđehit bôxit điốt điôt hêcta hiđrô hômôxedatic karaôke karaokê lôgarit lôgic lôgíc micrômét
  môđul nêon oép ôxy phênol phôtpho pittông pôliêtilen rađiô rôbôt viôlông xuyệc`.split(/\s+/),
)
