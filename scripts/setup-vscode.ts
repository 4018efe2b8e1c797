import { installVscode } from '../test/vscode/launcher/install-vscode';

// Installs what the suite inside VS Code needs, only where it is missing: `node scripts/run.mjs setup-vscode`.
try {
  const { serverMain, chromium } = installVscode(process.cwd());
  console.log(`VS Code server: ${serverMain}\nBrowser: ${chromium}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
