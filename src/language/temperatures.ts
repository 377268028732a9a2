import { daysFrom } from './calendar.js';
import type { Document, Sentence, Span, Token } from '../model.js';
import { isOneOf, SUPPOSING } from './told-now.js';
import { within } from './within.js';

/** How hot or cold an article says that it was, or will be. */
export interface Temperature extends Span {
  readonly celsius: number;
  /** "will reach 38C": still to come. */
  readonly isAhead: boolean;
  /** "overnight lows of -3C": not what the day brought. */
  readonly isLowest: boolean;
}

const NUMBER = /^[-−–]?\d+(?:\.\d+)?$/;
const SIGN = new Set(['minus', '-', '−', '–']);
const CELSIUS = new Set(['c', 'c.', 'celsius', 'centigrade', '°c']);
const FAHRENHEIT = new Set(['f', 'f.', 'fahrenheit', '°f']);
/** Of these a bare number is a temperature: "The temperature was minus 11." */
const MEASURED = new Set(['temperature', 'mercury', 'thermometer']);
/** … and a number of degrees is one beside these, and no angle. */
const WEATHER = new Set([...MEASURED, 'heat', 'heatwave', 'cold', 'shade', 'freezing', 'frost', 'blizzard', 'weather', 'hot', 'warm', 'swelter', 'sweltering', 'sun', 'snow', 'zero', 'minus']);
/** Degrees of these are no weather: "a sea temperature", "a fever of 39C", "1.5 degrees of warming". */
const OTHER = new Set(['sea', 'ocean', 'water', 'body', 'fever', 'oven', 'global', 'warming', 'climate', 'pre-industrial', 'preindustrial', 'average', 'record', 'melt', 'store', 'storage', 'freezer', 'fridge', 'core', 'cook', 'boil']);
const AHEAD = new Set([...SUPPOSING, 'will', 'forecast', 'expect', 'predict', 'warn']);
const LOWEST = new Set(['low', 'overnight', 'night', 'lowest']);
/** Above this, in bare degrees, they are of Fahrenheit. */
const HOTTEST = 57;
/** "degrees in the shade", "degrees below zero" */
const BELOW = 'below';
/** What was measured longer ago than this, in days, is told for comparison. */
const LONG_AGO = 14;

/** Temperatures of the air that an article tells of, in degrees Celsius, in text order; those of other times and of seas, ovens and climates left out. */
export function temperaturesOf(document: Document): readonly Temperature[] {
  return document.sentences.flatMap((sentence) => (sentence.tokens.some(({ text }) => NUMBER.test(text)) && isOfWeather(sentence, document) ? [...temperaturesIn(sentence)] : []));
}

function isOfWeather({ tokens, start, end }: Sentence, { times, article: { published } }: Document): boolean {
  if (tokens.some(({ lemma }) => OTHER.has(lemma.toLowerCase()))) return false;
  return !within(times, { start, end }).some(({ to }) => to !== null && published !== null && daysFrom(to, published) > LONG_AGO);
}

function* temperaturesIn({ tokens }: Sentence): Generator<Temperature> {
  const words = tokens.map(({ lemma }) => lemma.toLowerCase());
  const isAhead = tokens.some((token) => isOneOf(AHEAD, token));
  const isLowest = words.some((word) => LOWEST.has(word));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!NUMBER.test(token.text)) continue;
    const isMinus = i > 0 && SIGN.has(words[i - 1]!);
    const scale = scaleAfter(i, tokens, words);
    if (!scale) continue;
    const size = Math.abs(Number(token.text.replace(/^[−–]/, '-')));
    const value = isMinus || /^[-−–]/.test(token.text) || words[scale.to] === BELOW ? -size : size;
    const isFahrenheit = scale.unit === 'f' || (scale.unit === null && value > HOTTEST);
    yield { start: isMinus ? tokens[i - 1]!.start : token.start, end: endOf(tokens[scale.to - 1]!), celsius: isFahrenheit ? ((value - 32) * 5) / 9 : value, isAhead, isLowest };
    i = scale.to - 1;
    // "minus 15 degrees Celsius (5 degrees Fahrenheit)"
    if (tokens[i + 1]?.text === '(') while (i + 1 < tokens.length && tokens[i]!.text !== ')') i++;
  }
}

/** The stop of "at -20C." ends the sentence. */
const endOf = ({ text, end }: Token): number => (text.length > 1 && text.endsWith('.') ? end - 1 : end);

/** The scale behind a number and where it ends: "C", "°C", "degrees Celsius", bare degrees of the weather, or none behind "the temperature was". */
function scaleAfter(number: number, tokens: readonly Token[], words: readonly string[]): { readonly unit: 'c' | 'f' | null; readonly to: number } | undefined {
  let at = number + 1;
  const isDegree = words[at] === 'degree' || words[at] === '°';
  if (isDegree) at++;
  const word = words[at] ?? '';
  // one letter is a scale where it is glued on: "30C"
  const isScale = isDegree || word.length > 2 || tokens[at]?.start === tokens[number]!.end;
  if (isScale && CELSIUS.has(word)) return { unit: 'c', to: at + 1 };
  if (isScale && FAHRENHEIT.has(word)) return { unit: 'f', to: at + 1 };
  if (isDegree) return words.some((w) => WEATHER.has(w)) ? { unit: null, to: at } : undefined;
  const before = words.slice(Math.max(0, number - BARE), number);
  return before.some((w) => MEASURED.has(w)) && (before.includes('be') || before.includes('minus')) && (tokens[at]?.tag ?? 'PUNCT') === 'PUNCT' ? { unit: null, to: at } : undefined;
}

/** Words from "temperature" to a bare number: "The temperature was about minus 11". */
const BARE = 4;
