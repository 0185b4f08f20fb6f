/**
 * The catalogue for programs (floor 10): {@code api/v1/} with a file for each kind of record, and
 * the schema of each.
 *
 * <p>Invariant: files and schemas are made of the same records, so a key that a file has stands in
 * its schema with what it means. Keys and what they mean stay within a version; new ones may come.
 */
package dev.reckoner.publish.api;
