/**
 * Reckoner, a static report site generator: from data files, articles and templates to a site in
 * which no number is typed by hand and every number explains itself.
 *
 * <p>The way of a number: {@code catalogue} holds a fact with its source; {@code memory}, {@code
 * throughput}, {@code price} and {@code training} make figures of facts by formulas of {@code
 * provenance}; {@code scenario} finds the figure that an author names; {@code wording} says it in a
 * language; {@code article} puts it in the text; {@code publish} prints the page with the
 * explanation and writes the site; {@code cli} starts it.
 *
 * <p>Floors. Imports go down only; packages on one floor do not know each other.
 *
 * <table>
 * <caption>Floors</caption>
 * <tr><th>12</th><td>{@code cli}: commands</td></tr>
 * <tr><th>10</th><td>{@code publish}: content tree to pages to files</td></tr>
 * <tr><th>9</th><td>{@code dossier}: all that the catalogue and the sums say of one thing</td></tr>
 * <tr><th>8</th><td>{@code article}: Markdown with its figures bound</td></tr>
 * <tr><th>8</th><td>{@code card}: an article as a picture, and icons</td></tr>
 * <tr><th>7</th><td>{@code scenario}: questions and the metrics that answer them</td></tr>
 * <tr><th>7</th><td>{@code chart}: series to SVG text</td></tr>
 * <tr><th>7</th><td>{@code table}: rows to HTML and CSV text</td></tr>
 * <tr><th>6</th><td>{@code price}: money</td></tr>
 * <tr><th>6</th><td>{@code training}: what it takes to train and to tune</td></tr>
 * <tr><th>5</th><td>{@code throughput}: time, and what measurements teach about it</td></tr>
 * <tr><th>5</th><td>{@code plausibility}: whether facts can be true together</td></tr>
 * <tr><th>4</th><td>{@code memory}: bytes</td></tr>
 * <tr><th>3</th><td>{@code workload}: what is asked, and on what</td></tr>
 * <tr><th>3</th><td>{@code intake}: what others publish, as facts</td></tr>
 * <tr><th>2</th><td>{@code catalogue}: facts</td></tr>
 * <tr><th>2</th><td>{@code wording}: figures as text in a language</td></tr>
 * <tr><th>1</th><td>{@code provenance}: figures and their derivations</td></tr>
 * <tr><th>0</th><td>{@code quantity}: numbers with units</td></tr>
 * <tr><th>0</th><td>{@code problem}: an editor's mistakes</td></tr>
 * <tr><th>–</th><td>{@code browser}: floors 0 to 7 as JavaScript</td></tr>
 * </table>
 *
 * <p>Invariants, each told again where it belongs and guarded by a test:
 *
 * <ul>
 *   <li>Floors 0 to 7 do no input or output, read no clock, locale or system property, and compile
 *       to JavaScript; their leaves named {@code reading} parse text and are excepted.
 *   <li>A library has one door: Jackson in {@code *.reading}, flexmark in {@code article.markdown},
 *       Freemarker in {@code publish.template}, picocli in {@code cli}.
 *   <li>A figure cannot exist without a derivation, and the formula shown is the one evaluated.
 *   <li>No number reaches a template: only text that is formatted already. Nothing is rounded
 *       before it is shown.
 *   <li>Reading gathers all problems; one problem stops publishing, and the old site stays.
 *   <li>The same input gives the same bytes.
 *   <li>{@code publish} alone writes the site, {@code cli} alone prints and exits.
 * </ul>
 */
package dev.reckoner;
