package dev.reckoner.catalogue;

import dev.reckoner.provenance.Citation;
import dev.reckoner.quantity.Quantity;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What comes with the accelerators in one instance; empty is what no source states.
 *
 * @param vcpus threads of processors
 * @param memory bytes of the computer's own memory
 * @param disk bytes of disks within the machine, which end with the rent
 * @param network bytes a second to other machines, at most
 */
public record Host(
        OptionalInt vcpus,
        Optional<Quantity> memory,
        Optional<Quantity> disk,
        Optional<Quantity> network,
        Citation citation) {}
