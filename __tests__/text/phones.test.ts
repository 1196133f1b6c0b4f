import { describe, expect, it } from 'vitest';
import { findPhones } from '../../src/text/phones.js';

describe('findPhones', () => {
  it.each([
    ['+91 90000 00001', 'IN', ['+91 90000 00001']],
    ['Mobile: 9000000001 | x', 'IN', ['9000000001']],
    ['(415) 555-0132', 'US', ['(415) 555-0132']],
    ['(+91) 90000 00001', 'IN', ['(+91) 90000 00001']],
    ['+44 7700 900123', 'IN', ['+44 7700 900123']],
    ['+1 415-555-0132, +91 90000 00002', 'IN', ['+1 415-555-0132', '+91 90000 00002']],
    ['2019 - 2021', 'IN', []],
    ['2019 - 2021 2021 - 2024', 'IN', []],
    ['ISBN 978-3-16-148410-0', 'IN', []],
    ['ORCID 0000-0002-1825-0097', 'IN', []],
    ['Roll no. 9000000001', 'IN', []],
    ['https://example.com/9000000001', 'IN', []],
    ['CGPA 8.1/10', 'IN', []],
    ['pp. 1234-1245', 'IN', []],
    ['pages 123456-123489', 'IN', []],
    ['192.168.100.200', 'IN', []],
    ['UAN 100123456789', 'IN', []],
    ['Passport No. 9000000001', 'IN', []],
    ['12 345 678 users', 'IN', []],
    ['9000000001 or 9000000002', 'IN', ['9000000001', '9000000002']],
    ['9000000001', 'nowhere', []],
  ] as const)('%s in %s', (text, region, found) => {
    const phones = findPhones(text, region);
    expect(phones.map((phone) => phone.value)).toEqual(found);
    for (const { value, span } of phones) expect(text.slice(span.start, span.end)).toBe(value);
  });
});
