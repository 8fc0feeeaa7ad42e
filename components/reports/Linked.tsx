/** An address printed in full; a link where it is one of the web. */
export function Linked({ url, text = url }: { url: string; text?: string }) {
  if (!/^https?:\/\//.test(url)) return <span class="address">{text}</span>;
  return (
    <a class="address" href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {text}
    </a>
  );
}
