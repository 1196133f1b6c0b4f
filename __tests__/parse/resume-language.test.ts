import { expect, test } from 'vitest';
import { parseResume } from '../../src/parse/parse-resume.js';
import { lexicon, sections } from './measure.js';

/** Few words, half of them technology; names of places and schools from elsewhere. */
test.each([
  [
    'de',
    '## Berufserfahrung\n\n### Softwareentwicklerin, Nordhafen GmbH\n\n- Backend-Entwicklung (Java, Spring Boot)\n- Pflege der CI-Pipelines\n- Einführung von Integrationstests\n\n## Kenntnisse\n\nJava, Docker',
  ],
  [
    'fr',
    "## Expérience\n\n### Développeuse, Rivage SAS\n\n- Conception d'API REST (Node.js, Express)\n- Migration PostgreSQL, réduction des coûts\n- Encadrement de deux stagiaires",
  ],
  [
    'es',
    '## Experiencia\n\n### Desarrolladora, Marea SL\n\n- Diseño de API REST en Node.js\n- Migración de MySQL a PostgreSQL\n- Despliegues con GitHub Actions',
  ],
  [
    'it',
    '## Esperienza\n\n### Sviluppatrice, Onda Srl\n\n- Sviluppo di API REST in Java\n- Migrazione della base dati su PostgreSQL',
  ],
  [
    'nl',
    "## Werkervaring\n\n### Ontwikkelaar, Golf BV\n\n- Ontwikkeling van REST-API's met Java\n- Beheer van de Kubernetes-clusters op AWS",
  ],
  [
    'de',
    '## Berufserfahrung\n\n### Software Engineer, Nordhafen GmbH\n\n- Design and Implementation von Microservices mit Spring Boot\n- Continuous Integration und Deployment mit Jenkins für das Team',
  ],
  [
    'en',
    '## Experience\n\n### SDE, Kaveri Pay\n\n- Java, Spring Boot, Kafka, PostgreSQL, Redis microservices\n- Docker, Kubernetes, Helm, Terraform',
  ],
  [
    'en',
    '## Experience\n\n### Engineer, Universidad de los Andes de la Costa\n\n- Built REST APIs in Node.js\n- Led migration of the store\n\n## Education\n\n### Facultad de Ingeniería de la Computación, Bogotá',
  ],
  ['en', '# आशा राव\n\n## Experience\n\n- Built APIs'],
])('%s: %j', (language, text) => {
  const resume = parseResume({ path: 'resume.md', format: 'markdown', text }, { sections, lexicon, region: 'IN' });
  expect(resume.language).toBe(language);
});
