/**
 * The desk: takes commands in turn, decides each on the record and writes what was accepted.
 * Nothing else on the command side knows Axon.
 */
@NullMarked
package org.kenesh.command.desk;

import org.jspecify.annotations.NullMarked;
