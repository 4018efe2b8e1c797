import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Called by VS Code inside its extension host; rejects when a test fails, which ends VS Code with an exit code of 1. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 20_000, reporter: 'spec' });
  const grep = process.env.NEWSPAPER_GREP;
  if (grep !== undefined) mocha.grep(grep);
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  const failed: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      for (const what of failed) console.log(`failed: ${what.replace(/\s+/gu, ' ').slice(0, 300)}`);
      console.log(`vscode: ${passes} passed, ${failures} failed, ${pending} skipped`);
      if (passes + failures === 0) reject(new Error('No test ran.'));
      else if (failures > 0) reject(new Error(`${failures} of the tests inside VS Code failed.`));
      else resolve();
    });
    runner.on('fail', (test, error: Error) => failed.push(`${test.fullTitle()}: ${error.message}`));
  });
}
