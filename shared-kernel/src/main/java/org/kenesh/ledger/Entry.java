package org.kenesh.ledger;

import java.time.Instant;

/**
 * One event in its place.
 *
 * @param position the index of the leaf, from 0
 * @param recorded the greatest leaf time up to and with this one, so it never decreases along the
 *     ledger
 */
public record Entry(long position, Instant recorded, Leaf leaf) {}
