import { describe, expect, it } from 'vitest';
import { languageName, languageOf } from '../../src/text/language.js';

const texts: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Backend Engineer. Built the billing service in Go and moved it to PostgreSQL for two thousand shops.'],
  ['en', 'Go, Redis, PostgreSQL, Docker'],
  ['en', ''],
  ['en', 'Ingeniero at Los Alamos, de la Cruz Labs. Designed the schema of the store and the tests for it with Redis.'],
  [
    'de',
    'Entwicklung der Schnittstellen für die Abrechnung mit Java und Spring. Aufbau eines Teams und Einführung von Tests bei der Bank.',
  ],
  [
    'fr',
    'Conception des services de paiement avec Go et mise en place de la surveillance pour les équipes dans une banque.',
  ],
  [
    'es',
    'Desarrollo de los servicios de pago con Go y diseño de la base de datos para las tiendas en una empresa del sector.',
  ],
  [
    'pt',
    'Desenvolvimento dos serviços de pagamento com Go e criação da base de dados para as lojas em uma empresa do setor.',
  ],
  [
    'it',
    'Sviluppo dei servizi di pagamento con Go e progettazione della base di dati per i negozi nella sede di una banca.',
  ],
  ['zh', '负责支付服务的设计与开发，使用 Go 和 PostgreSQL。'],
  ['ja', '決済サービスの設計と開発を担当し、Go と PostgreSQL を使用。'],
  ['ko', '결제 서비스를 설계하고 Go 로 개발했습니다.'],
  ['ru', 'Разработка сервиса платежей на Go и PostgreSQL.'],
];

describe('languageOf', () => {
  it.each(texts)('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('has a name for every language it tells', () => {
    expect([...new Set(texts.map(([language]) => languageName(language)))]).toEqual([
      'English',
      'German',
      'French',
      'Spanish',
      'Portuguese',
      'Italian',
      'Chinese',
      'Japanese',
      'Korean',
      'Russian',
    ]);
  });
});
