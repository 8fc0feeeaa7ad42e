import { describe, expect, it } from 'vitest';
import { accessPattern, linkFault } from '../../components/options/feeds/link-fault';
import { plainName } from '../../components/outside-text';

const FINGERPRINT = '4be1'.repeat(16);

describe('links of feeds', () => {
  it.each([
    ['https://feeds.example/ai/', null],
    [`https://feeds.example/ai/feed.json#factfeed=${FINGERPRINT}`, null],
    [`https://feeds.example/ai/#factfeed=${FINGERPRINT.toUpperCase()}`, null],
    ['http://127.0.0.1:8080/ai/', null],
    ['http://[::1]/ai/', null],
    ['http://localhost/ai/', null],
    ['', 'missing'],
    ['feeds.example', 'wrong'],
    ['http://feeds.example/ai/', 'wrong'],
    ['http://127.0.0.1.feeds.example/', 'wrong'],
    ['https://someone:secret@feeds.example/', 'wrong'],
    ['https://feeds.example/#factfeed=4be1', 'wrong'],
    ['https://feeds.example/#other', 'wrong'],
    ['javascript:alert(1)', 'wrong'],
  ])('%s', (link, fault) => {
    expect(linkFault(link)).toBe(fault);
  });

  it('the browser is asked for a host, whatever its port; never for one without encryption', () => {
    expect(accessPattern('https://feeds.example:8443/ai/feed.json')).toBe('https://feeds.example/*');
    expect(accessPattern('http://127.0.0.1/ai/')).toBeNull();
    expect(accessPattern('nothing')).toBeNull();
  });
});

describe('names from outside', () => {
  it('lose what reverses, hides or covers the text beside them, and nothing else', () => {
    expect(plainName('a\u202Eb\u200Bc\u0000\u2028d')).toBe('abcd');
    expect(plainName(`Z${'\u0301'.repeat(50)}!`)).toBe('Z\u0301\u0301\u0301!');
    for (const name of ['Société Générale', 'Ko\u0308ln', '华为', 'अनुसंधान', 'a < b & "c"'])
      expect(plainName(name)).toBe(name);
  });
});
