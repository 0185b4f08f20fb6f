/**
 * Strict reading: bytes to text, YAML and CSV to trees with places, trees to records (a leaf on
 * floor 0).
 *
 * <p>The way is {@link dev.reckoner.problem.reading.Decoder} (bytes to text), {@link
 * dev.reckoner.problem.reading.Yaml} or {@link dev.reckoner.problem.reading.Csv} (text to {@link
 * dev.reckoner.problem.reading.Node}s), {@link dev.reckoner.problem.reading.Records} (nodes to
 * records). {@link dev.reckoner.problem.reading.Json} and {@link dev.reckoner.problem.reading.Toml}
 * make the same trees of what other programs wrote.
 *
 * <p>Invariants: reading never throws for any input; the result is a value and problems. All
 * mistakes of a text are told at once; only one of syntax hides those after it. A value that came
 * out of a reading with problems is good for finding more of them, not for publishing. No scalar is
 * guessed at: the type asked for decides how a text is understood, and a number is one by our
 * grammar alone. Lines and columns count from 1, columns in code points. Jackson and SnakeYAML are
 * seen here and in the other leaves named {@code reading}, nowhere else; nothing is read from a
 * file, a clock or a locale.
 */
package dev.reckoner.problem.reading;
