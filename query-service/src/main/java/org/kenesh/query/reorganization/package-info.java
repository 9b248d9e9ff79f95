/** Questions about reorganizations: what each did, with a label derived from that. */
@NullMarked
package org.kenesh.query.reorganization;

import org.jspecify.annotations.NullMarked;
