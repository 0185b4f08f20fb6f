/**
 * A rendered site as files on a disk (floor 10): {@link dev.reckoner.publish.files.Publisher} makes
 * a folder hold exactly one {@link dev.reckoner.publish.files.Release}.
 *
 * <pre>
 * Release --survey--> nothing foreign in the way
 *         --stage-->  .reckoner/stage/…    changed files, whole and forced to the disk
 *         --plan-->   .reckoner/plan       the manifest to be; from here on only forwards
 *         --switch--> assets, pages, removals; one atomic rename for each file
 *         --commit--> .reckoner/plan becomes .reckoner/manifest
 * </pre>
 *
 * <p>Invariants: whatever moment a run is killed at, every path holds its old or its new bytes,
 * never a part, and the next run finishes the plan; the site is changed only once everything new is
 * safely staged; a file whose bytes are right is not touched; only files that the manifest lists
 * are replaced or removed; links are neither followed nor replaced; no clock, locale or chance
 * decides anything. What differs per file is not atomic for the site as a whole: while a plan is
 * carried out, new pages stand beside old ones, and assets come first and go last so that either
 * finds what it links to. Where a file makes room for a folder of the same name, or a name changes
 * only its case, the old one goes an instant before the new one comes.
 *
 * <p>Why a folder {@code .reckoner} inside the site: a rename is atomic only within one file
 * system, and the folder of the site is the only one sure to be on it. Between runs it holds an
 * empty {@code lock} and the {@code manifest}: paths, sizes and hashes of files that anyone may
 * read anyway. It need not be served or uploaded, and the names of a release cannot reach into it.
 *
 * <p>All access goes through {@link dev.reckoner.publish.files.Disk}, so that tests can break every
 * single step.
 */
package dev.reckoner.publish.files;
