import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: 'Second Source',
    minimum_chrome_version: '140',
  },
});
