import { expect, it } from 'vitest';
import { faultPlace, offsetOf } from './templateFaults';

it('finds the place that the server names in the text', () => {
  const text = '<p>một</p>\n<p>{hai}</p>';
  const place = faultPlace('line:2:4');
  expect(place && text.slice(offsetOf(text, place))).toBe('{hai}</p>');
});

it('knows no place in a pointer of another kind', () => {
  expect(faultPlace('/validFrom')).toBeUndefined();
});
