/**
 * Bytes (floor 4): a model's tensors, its weights in a precision, the key-value cache of a
 * workload, what a device can hold, and the smallest layout that holds it all.
 *
 * <p>Invariants: one list of tensors ({@link dev.reckoner.memory.Tensors}) is the only place where
 * parameters are counted; every figure is made by evaluating the formula that is printed; byte
 * counts are not rounded. GB is 10⁹ and GiB 2³⁰ bytes.
 */
package dev.reckoner.memory;
