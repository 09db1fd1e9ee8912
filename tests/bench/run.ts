import { guessTable } from './guessing.ts';
import { speedTable } from './speed.ts';

/**
 * Figures, not tests: what blind guessing earns by rule and size (exact, by the formulas of assessment/guess.ts), and how
 * long the engine takes to draw from a bank of 10,000 generated items and to grade each of them once. Times are medians
 * on this machine; beside them stands a plain loop over the same items in the same run. Nothing here fails.
 */
console.log('Blind guessing: expected share of the points in %; best: with the best number of picks\n');
console.log(guessTable().join('\n'));
console.log('\nSpeed\n');
console.log(speedTable().join('\n'));
