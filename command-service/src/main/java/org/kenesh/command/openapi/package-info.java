/** The description of the API that programs read (OpenAPI 3.1). */
@NullMarked
package org.kenesh.command.openapi;

import org.jspecify.annotations.NullMarked;
