/** Verbs of headlines that take an object, and those that take none; many are seldom verbs elsewhere: "firm axes jobs", "shares tumble". */
export const TRANSITIVE: readonly string[] = words(`
  axe back ban bar blame block boost buy bury cap charge claim clear clinch condemn confirm court curb cut damage defend defy delay demand deny destroy dismiss ditch divide dodge drop ease edge eject end evacuate expel
  extend eye face fight file find fine fire flatten foil force free freeze fuel fund grab grant greet grill grip ground halt hail hammer head hire hit hold host hunt injure intercept jail join kill land launch lead leave level lift
  lose mark meet mourn move mull nab name near net nominate open oppose order oust outline overturn pay pick pilot place plan plot postpone praise press probe promise pull punish push quash quit quiz raid raise rap ratify recall
  reject release rescue review rock rout rule sack salute scrap seal see seek seize sentence set shake share shield shift shock shoot shut sign silence slam slash slate snub soothe spare spark spurn stage stall stop storm stress
  strike suspend sue support swap sweep take tap target tear tell test thank threaten thwart ticket tip top torch toughen trap trail trigger trim trump trust unveil uphold urge veto visit warn weigh welcome win woo wound
`);
export const INTRANSITIVE: readonly string[] = words(`
  appeal arrive battle bet bow burn call clash climb close collapse crash cruise die dip drop end escape fall fight flee gather grow halt head hit hold jump land leap loom lose march meet mount move open plunge pray protest quit
  race rally resign rest retire return rise row run sail settle sink slam slide slip slow slump soar split spread stall stand start step storm strike struggle surge sweep swim talk thaw tour trade trail triumph tumble vote wait walk weigh win work
`);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** Third person of the present: axe → axes, push → pushes, deny → denies, have → has. */
export function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
