import { isPerson, verbsOfAgent } from './lexicon/wordnet.js';

const PEOPLE = new Set(['man', 'woman', 'boy', 'girl', 'child', 'teenager', 'teen', 'person', 'people', 'citizen', 'national', 'native', 'tourist', 'couple', 'star', 'champion', 'officer']);

/** "climber", "winner", "man" */
export const namesPerson = (noun: string): boolean => PEOPLE.has(noun) || isPerson(noun) || verbsOfAgent(noun).length > 0;
