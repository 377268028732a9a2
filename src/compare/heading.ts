import type { Claim } from '../model.js';

/** Whether a claim can head a finding: a clause whose statement begins like a sentence; "15 on Saturday sparked riots" is likely misread. */
export const canHead = ({ predicate: { form }, statement }: Claim): boolean => (form === 'verbal' || form === 'copular') && /^\p{Lu}/u.test(statement);
