import { guessTable } from './guessing.ts';
import { speedTable } from './speed.ts';
import { verifierTable } from './verifier.ts';

/**
 * Figures, not tests: what blind guessing earns by rule and size (exact, by the formulas of assessment/guess.ts), and how
 * long the engine takes to draw from a bank of 10,000 generated items and to grade each of them once, and the verifier to
 * prove a generated scenario of 40 nodes. Times are medians on this machine; beside them stands a plain loop over the same
 * things in the same run. Nothing here fails.
 */
console.log('Blind guessing: expected share of the points in %; best: with the best number of picks\n');
console.log(guessTable().join('\n'));
console.log('\nSpeed\n');
console.log(speedTable().join('\n'));
console.log('\nVerifier: 40 nodes, 36 of them with three choices, two meters from 0 to 10, five facts\n');
console.log(verifierTable().join('\n'));
