import fc from 'fast-check';

// The same cases on every run, so that a red one is a change of ours. Others: FC_SEED=<number> npm test.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
