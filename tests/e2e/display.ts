/** A virtual display with keyboard and pointer of its own: Xvfb and xdotool, for what a headless browser cannot do. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Why there can be no virtual display here, or null when there can. */
export function noDisplayBecause(): string | null {
  if (process.platform !== 'linux') return 'needs Xvfb, which is for Linux';
  const missing = ['Xvfb', 'xdotool'].filter((program) => !has(program));
  return missing.length > 0 ? `${missing.join(' and ')} not installed` : null;
}

/** A running virtual display. */
export interface Display {
  /** Environment for programs that are to appear on it. */
  readonly env: Readonly<Record<string, string>>;
  /** Presses keys in xdotool's words (`alt+shift+s`) in the window that has the focus. */
  press(keys: string): void;
  close(): void;
}

/** Starts a virtual display of 1400 × 1000 pixels on a free number. */
export async function startDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const server: ChildProcess = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((done, fail) => {
    server.once('error', fail);
    server.once('exit', () => fail(new Error('Xvfb ended at once')));
    server.stdio[3]?.once('data', (data: Buffer) => done(data.toString().trim()));
  });
  const env = { DISPLAY: `:${number}` };
  const xdotool = (...words: string[]): void => {
    const { status, stderr } = spawnSync('xdotool', words, { env: { ...process.env, ...env }, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${stderr}`);
  };
  return {
    env,
    press: (keys) => xdotool('key', '--clearmodifiers', keys),
    close: () => {
      server.kill();
    },
  };
}
