/** Meetings and written procedures of councils: what is on the agenda, who came, who may decide. */
@NullMarked
package org.kenesh.meeting;

import org.jspecify.annotations.NullMarked;
