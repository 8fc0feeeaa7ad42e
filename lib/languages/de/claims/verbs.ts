import { list } from '../../list';

/**
 * Phrases for all forms of separable verbs. Each entry names particle, infinitive, finite forms and
 * participle in this order: `ein sammeln sammelt sammelte sammelten gesammelt` gives
 * "sammelt … ein", "eingesammelt", "einsammeln", "einzusammeln", "einsammelte" and so on. A particle
 * that is a common preposition too carries an `!`: then only a figure and a few words may stand
 * between verb and particle.
 */
export function separable(text: string): string[] {
  return list(text).flatMap((entry) => {
    const [mark = '', infinitive = '', ...forms] = entry.split(' ');
    const participle = forms.pop() ?? '';
    const particle = mark.replace('!', '');
    const verb = [infinitive, ...forms].join('|');
    const apart = mark.endsWith('!')
      ? ['#', '_ #', '_ _ #', '# _', '_ # _'].map((between) => `${verb} ${between} ${particle}`)
      : [`${verb} ~ ${particle}`];
    return [...apart, ...[participle, infinitive, `zu${infinitive}`, ...forms].map((form) => `${particle}${form}`)];
  });
}
