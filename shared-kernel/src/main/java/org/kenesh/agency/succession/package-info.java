/**
 * Who is responsible on a day, as known at a state of knowledge: a pure function of the versions of
 * events, computed from an index so that an answer costs what its own steps cost.
 */
@NullMarked
package org.kenesh.agency.succession;

import org.jspecify.annotations.NullMarked;
