import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generate/files.js';

for (const [path, text] of Object.entries(generatedFiles())) writeFileSync(path, text);
