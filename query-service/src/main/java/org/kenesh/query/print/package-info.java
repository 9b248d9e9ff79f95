/** Official papers out of the record: agendas, minutes, decisions and outstanding tasks as PDF. */
@NullMarked
package org.kenesh.query.print;

import org.jspecify.annotations.NullMarked;
