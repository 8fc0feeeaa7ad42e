import type { ClaimGroup } from './sentence-groups';

/** English texts with further words for how far along a thing is, and the status of each of their claims. */
export const enMore: readonly ClaimGroup[] = [
  {
    name: 'in talks, more words',
    cases: [
      ['Velora is said to be discussing a funding round of $3 billion with Omnivox.', 'in_talks'],
      ['Omnivox is closing in on a $3 billion purchase of Velora.', 'in_talks'],
      ['Velora is lining up a $3 billion funding round.', 'in_talks'],
      ['Bankers are marketing a $3 billion stake sale in Velora.', 'in_talks'],
      ['Velora has held early conversations about a round of $3 billion.', 'in_talks'],
      ['A $3 billion takeover of Velora by Omnivox is on the cards.', 'in_talks'],
      [
        'Velora is raising $3 billion at a valuation of $90 billion, people familiar with the plans say.',
        'in_talks',
        'in_talks',
      ],
      ['Velora is set to be valued at $90 billion in a round still being negotiated.', 'in_talks'],
      ['Velora is courting investors for a $3 billion round.', 'in_talks'],
    ],
  },
  {
    name: 'planned, more words',
    cases: [
      ['Omnivox has earmarked $3 billion for an investment in Velora.', 'planned'],
      ['Omnivox is preparing to put $3 billion into Velora.', 'planned'],
      ['Brightmoor has budgeted capital expenditures of $3 billion for 2026.', 'planned'],
      ['Brightmoor’s capital expenditures are to rise to $3 billion next year.', 'planned'],
      ['Velora hopes to employ 900 people by the end of 2026.', 'planned'],
    ],
  },
  {
    name: 'foreseen, more words',
    cases: [
      ['Brightmoor is heading for revenue of $3 billion this year.', 'forecast'],
      ['Velora’s annualized revenue should exceed $3 billion by December.', 'forecast'],
      ['Analysts look for revenue of $3 billion at Brightmoor in 2026.', 'forecast'],
      ['Brightmoor lifted its revenue target for 2026 to $3 billion.', 'forecast'],
      ['Brightmoor puts revenue for 2026 at $3 billion.', 'forecast'],
      ['Brightmoor is budgeting for a loss of $3 billion in 2026.', 'forecast'],
      ['Brightmoor raised its guidance to revenue of $3 billion for 2026.', 'forecast'],
    ],
  },
  {
    name: 'denied, more words',
    cases: [
      ['Velora says it is not raising $3 billion.', 'denied'],
      ['A spokesman for Velora called reports of a $3 billion round baseless.', 'denied'],
      ['There is no $3 billion investment by Omnivox in Velora, the company said.', 'denied'],
      ['Omnivox’s $3 billion bid for Velora was turned away.', 'denied'],
      ['Velora gave Omnivox’s $3 billion offer the cold shoulder.', 'denied'],
      ['Omnivox has dropped its plan to buy Velora for $3 billion.', 'denied'],
      ['The $3 billion sale of Velora to Omnivox was cancelled.', 'denied'],
      ['Velora’s $3 billion funding round never materialised.', 'denied'],
    ],
  },
  {
    name: 'hearsay, more words',
    cases: [
      ['Velora is valued at $90 billion, a person with knowledge of the round told Reuters.', 'reported'],
      ['The Information puts the annualized revenue of Velora at $3 billion.', 'reported'],
      ['Velora supposedly raised $3 billion in the spring.', 'reported'],
      ['Documents reviewed by Reuters show that Velora raised $3 billion.', 'reported'],
      ['It has emerged that Omnivox paid $3 billion for Velora.', 'reported'],
      ['Velora had revenue of $3 billion in 2024, Bloomberg News reported.', 'reported'],
    ],
  },
  {
    name: 'settled beside plans',
    cases: [
      ['Velora has closed a $3 billion round.', 'completed'],
      ['Omnivox snapped up Velora for $3 billion.', 'completed'],
      ['Velora has landed $3 billion from Omnivox.', 'completed'],
      ['With its $3 billion round, Velora wants to hire engineers.', 'completed'],
      ['Velora, valued at $90 billion, plans to open an office in Lyon.', 'completed'],
      ['The $3 billion that Velora raised will pay for chips.', 'completed'],
      ['Velora, which raised $3 billion in May, is in talks with suppliers.', 'completed'],
      ['Omnivox agreed to buy Velora for $3 billion, a deal that still needs approval.', 'announced'],
      ['Omnivox will acquire Velora for $3 billion, the companies said on Monday.', 'announced'],
      ['Velora is to receive $3 billion from Omnivox under a deal signed on Monday.', 'completed'],
      ['Velora raised $3 billion and hopes to go public.', 'completed'],
      ['Omnivox confirms that it has invested $3 billion in Velora.', 'announced'],
      ['Velora makes $3 billion a year in annualized revenue.', 'completed'],
    ],
  },
];
