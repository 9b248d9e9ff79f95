/** History kept in CSV files, read into the commands that record it. */
@NullMarked
package org.kenesh.standalone.csv;

import org.jspecify.annotations.NullMarked;
