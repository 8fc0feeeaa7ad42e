import type { ClaimTables } from '../../../model/tables/claims';
import { list } from '../../list';

/** Word classes that reading a sentence needs. */
export const words: Pick<
  ClaimTables,
  | 'listers'
  | 'conjunctions'
  | 'prepositions'
  | 'respectively'
  | 'agents'
  | 'examples'
  | 'pointers'
  | 'relatives'
  | 'backedTails'
  | 'owning'
  | 'determiners'
  | 'attributionBefore'
  | 'attributionAfter'
  | 'asides'
  | 'genitives'
  | 'backers'
  | 'backerVerbs'
  | 'people'
  | 'columns'
> = {
  listers: list('and; or; as; well; plus; the; both'),
  conjunctions: list(`
      but; while; whereas; although; which; who; because; after; when; though; and; as; so`),
  prepositions: list(`
      in; into; at; from; by; to; for; of; with; against; over; on; behind; than; like; including; toward;
      towards; between; via; through; about; around`),
  respectively: ['respectively'],
  agents: ['by', 'from'],
  examples: ['like', 'including', 'as'],
  pointers: ['that', 'those'],
  relatives: ['which', 'that', 'who', 'whose'],
  backedTails: list('backed; owned; led; funded; supported; controlled'),
  owning: ['of', 'for', 'at'],
  determiners: list(`
      the; a; an; its; their; his; her; this; that; rival; fellow; startup; start; up; company; maker;
      chipmaker; giant; ai; firm; group; coding; assistant; cloud; provider; search; lab; french; german;
      chinese; american; british; london; based; server; builder; robot; data; tech; software; social;
      network; parent`),
  attributionBefore: list('according to; told; reported by; first reported by; in; wrote; the'),
  attributionAfter: list('reported; reports; wrote; writes; data; first reported'),
  asides: list(`
      answer to; rival to; competitor to; challenger to; alternative to; led by; under the lead of; other than; apart from; like; such as; including; rival; rivals; than; versus; behind; ahead of;
      competitor; competitors; unlike; alongside; joined by; led by; from; backers; backed by; with; among;
      by; formerly of; left; former; backer; supplier; told; customers; customer; partner; partners`),
  genitives: list("'s; ’s; s'; s’; '; ’"),
  backers: list(`
      led by; from; backers including; investors including; including; joined; participated; co led;
      backed by; with; alongside; came along; took part; led; from investors; came in; followed; also put in;
      also invested; are all in; invested; participate; chipped in; contributed`),
  backerVerbs: list(`
      led; leads; co led; joined; participated; came along; took part; came in; chipped in; followed;
      also invested; put in; doubled down; priced; invested; is leading; leading; contributed; backs`),
  people: list(`
      ceo; chief; founder; cofounder; co founder; boss; president; chairman; spokesman; spokeswoman;
      spokesperson; executive; executives; finance chief; cfo; engineers; analysts; investors; shareholders;
      customers; employees; researchers; board`),
  columns: {
    target: ['target', 'company', 'startup', 'acquired'],
    actor: list('buyer; acquirer; investor; lead; customer'),
  },
};
