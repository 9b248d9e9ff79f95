package org.kenesh.command.slice;

/** The hashes of what is on record. */
@FunctionalInterface
public interface Digests {

    /**
     * The hash of the leaf at a position, after RFC 9162, as 64 hexadecimal digits.
     *
     * @param position of an event that is on record, or was accepted just now
     */
    String of(long position);
}
