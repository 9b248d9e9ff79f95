/** Tables as workbooks that spreadsheet programs read. */
@NullMarked
package org.kenesh.query.workbook;

import org.jspecify.annotations.NullMarked;
