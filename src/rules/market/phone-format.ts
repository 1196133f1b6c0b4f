import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { defineRule } from '../../model/rule.js';

export default defineRule({
  id: 'market/phone-format',
  title: 'A phone number that can be dialled from anywhere',
  why: 'Recruiters may call from another country, and parsers recognise a number by its country code.',
  fix: 'Write the country code with a plus, then the number.',
  messages: {
    noCode: '"{phone}" has no country code. Write "{better}".',
    impossible: '"{phone}" cannot be a phone number: it has too few or too many digits.',
  },
  dimension: 'market',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'market'],
  examples: {
    good: [{ text: '# Meera Nair\n\n+91 9000000001' }],
    bad: [{ text: '# Meera Nair\n\nmeera.nair@example.com | «098450 00001»' }],
  },
  check: ({ resume, market }) => {
    const { phone } = resume.basics;
    if (phone === null) return { notApplicable: 'there is no phone number in the source' };
    const { value, at } = phone;
    const country = isSupportedCountry(market.region) ? { defaultCountry: market.region } : {};
    const number = parsePhoneNumberFromString(value, country);
    if (number === undefined || !number.isPossible()) {
      return {
        counted: 1,
        drafts: [{ at, messageId: 'impossible', data: { phone: value }, loss: 1, effort: 'facts' }],
      };
    }
    if (value.trim().startsWith('+')) return { counted: 1, drafts: [] };
    const better = `+${number.countryCallingCode} ${number.nationalNumber}`;
    const suggestion = { text: better, placeholders: [], complete: true };
    return { counted: 1, drafts: [{ at, messageId: 'noCode', data: { phone: value, better }, loss: 0.6, suggestion }] };
  },
});
