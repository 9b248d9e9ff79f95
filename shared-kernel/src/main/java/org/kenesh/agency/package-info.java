/** Agencies, their reorganizations, and who succeeds to what they were responsible for. */
@NullMarked
package org.kenesh.agency;

import org.jspecify.annotations.NullMarked;
