import type { ClaimGroup } from './sentence-groups';

/** English texts, and the status of each of their claims; `!`: no claim. */
export const en: readonly ClaimGroup[] = [
  {
    name: 'denied',
    cases: [
      ['Velora rejected a takeover offer of $3 billion from Omnivox.', 'denied'],
      ['Velora turned down a $3 billion takeover offer from Omnivox.', 'denied'],
      ['Omnivox’s $3 billion takeover of Velora collapsed.', 'denied'],
      ['The $3 billion takeover of Velora by Omnivox fell through.', 'denied'],
      ['Omnivox walked away from its $3 billion takeover of Velora.', 'denied'],
      ['Regulators blocked the $3 billion takeover of Velora by Omnivox.', 'denied'],
      ['Omnivox scrapped its $3 billion takeover of Velora.', 'denied'],
      ['Velora denied that Omnivox had invested $3 billion in Velora.', 'denied'],
      ['Omnivox offered $3 billion for Velora, and the founders said no.', 'denied'],
      ['An earlier version of this article said Velora had raised $3 billion.', 'denied'],
      ['Velora raised $3 billion, we wrote. That was wrong.', 'denied'],
      ['Omnivox invested $3 billion in Velora? Not true.', 'denied'],
      ['Velora spurned $3 billion that Omnivox had offered to acquire it.', 'denied'],
    ],
  },
  {
    name: 'supposed',
    cases: [
      ['If Velora were valued at $90 billion, it would be a record.', '!'],
      ['Suppose Velora were valued at $90 billion.', '!'],
      ['What if Velora raised $3 billion?', '!'],
      ['Imagine Velora raised $3 billion.', '!'],
    ],
  },
  {
    name: 'in talks',
    cases: [
      ['Velora is in talks to raise $3 billion.', 'in_talks'],
      ['Omnivox is considering investing $3 billion in Velora.', 'in_talks'],
      ['Omnivox could invest $3 billion in Velora.', 'in_talks'],
      ['Velora is passing the hat for a funding round of $3 billion.', 'in_talks'],
      ['Velora is all but done with a funding round of $3 billion.', 'in_talks'],
      ['Omnivox may acquire Velora for $3 billion.', 'in_talks'],
      ['Velora is seeking to raise $3 billion.', 'in_talks'],
      ['Velora has sounded out investors about raising $3 billion.', 'in_talks'],
      ['Omnivox is nearing a deal to acquire Velora for $3 billion, people familiar with the matter said.', 'in_talks'],
      ['Omnivox is weighing an acquisition of Velora for $3 billion, according to insiders.', 'in_talks'],
      ['Velora might be valued at $3 billion in the round.', 'in_talks'],
    ],
  },
  {
    name: 'planned and foreseen',
    cases: [
      ['Omnivox plans to invest $3 billion in Velora.', 'planned'],
      ['Omnivox wants to acquire Velora for $3 billion.', 'planned'],
      ['Omnivox intends to invest $3 billion in Velora.', 'planned'],
      ['Brightmoor plans to spend $3 billion on data centers this year.', 'planned'],
      ['Brightmoor expects revenue of $3 billion in 2026.', 'forecast'],
      ['Brightmoor guided to revenue of $3 billion for 2026.', 'forecast'],
      ['Brightmoor is on track for revenue of $3 billion in 2026.', 'forecast'],
      ['Brightmoor will post revenue of $3 billion in 2026.', 'forecast'],
      ['Brightmoor aims for revenue of $3 billion in 2026, sources say.', 'forecast'],
    ],
  },
  {
    name: 'hearsay',
    cases: [
      ['Velora is worth $3 billion, per Bloomberg.', 'reported'],
      ['Velora is worth $3 billion, Sky News has learned.', 'reported'],
      ['Velora was thought to be worth $3 billion.', 'reported'],
      ['By one account Velora raised $3 billion.', 'reported'],
      ['Velora has reportedly raised $3 billion.', 'reported'],
      ['Velora has raised $3 billion, according to people familiar with the matter.', 'reported'],
      ['Two people briefed on the terms put the valuation of Velora at $3 billion.', 'reported'],
      ['Velora is said to have raised $3 billion.', 'reported'],
      ['Insiders say Omnivox invested $3 billion in Velora.', 'reported'],
      ['Sources put the valuation of Velora at $3 billion.', 'reported'],
      ['Omnivox will pay $3 billion to acquire Velora, according to people close to the deal.', 'reported'],
      ['Bloomberg reported that Velora had raised $3 billion.', 'reported'],
    ],
  },
  {
    name: 'announced and completed',
    cases: [
      ['Velora has raised $3 billion, the company said.', 'announced'],
      ['Omnivox said it would acquire Velora for $3 billion.', 'announced'],
      ['Omnivox has pledged to invest $3 billion in Velora.', 'announced'],
      ['Velora is valued at $3 billion.', 'completed'],
      ['Velora has raised $3 billion.', 'completed'],
    ],
  },
  {
    name: 'words of another clause',
    cases: [
      ['Velora, which is valued at $3 billion, plans to build in Ohio.', 'completed'],
      ['Velora raised $3 billion; insiders say that is only the beginning.', 'completed'],
      [
        'Revenue of Brightmoor came in at $870 million in 2024 and is expected to top $2 billion in 2025.',
        'completed',
        'forecast',
      ],
      ['Velora walked away with a valuation of $3 billion.', 'completed'],
    ],
  },
];
