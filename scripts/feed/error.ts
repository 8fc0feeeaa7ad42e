/** Why a command was refused; the message is for the person at the terminal. */
export class FeedCommandError extends Error {
  override name = 'FeedCommandError';
}
