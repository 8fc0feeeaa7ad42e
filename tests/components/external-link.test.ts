import { describe, expect, it } from 'vitest';
import { ExternalLink } from '../../components/ExternalLink';

const linked = (url: string) => ExternalLink({ url, class: 'address' });

describe('links to pages outside', () => {
  it.each(['https://a.example/b?c#d', 'http://a.example/'])(
    'lead to an address of the web and tell it nothing: %s',
    (url) => {
      const { type, props } = linked(url);
      expect(type).toBe('a');
      expect(props).toMatchObject({
        href: url,
        children: url,
        rel: 'noopener noreferrer',
        referrerpolicy: 'no-referrer',
      });
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'JavaScript:alert(1)//https://a.example',
    'file:///etc/passwd',
    ' ',
  ])('are none where the address is another: %s', (url) => {
    const { type, props } = linked(url);
    expect(type).toBe('span');
    expect(props).not.toHaveProperty('href');
    expect(props.children).toBe(url);
  });
});
