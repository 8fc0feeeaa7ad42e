import { useWords } from './words';

/** Day a curator last looked at the company's record. */
export function Checked({ day, longAgo }: { day: string | null; longAgo?: boolean | undefined }) {
  const words = useWords();
  const key = longAgo ? 'record.longAgo' : 'record.checked';
  const text = day ? words.t(key, { date: words.date(day) }) : words.t('record.neverChecked');
  return <p class="fine">{text}</p>;
}
