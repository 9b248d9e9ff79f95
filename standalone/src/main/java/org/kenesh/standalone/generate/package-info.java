/** Councils that never were: histories of any size, made from a seed. */
@NullMarked
package org.kenesh.standalone.generate;

import org.jspecify.annotations.NullMarked;
