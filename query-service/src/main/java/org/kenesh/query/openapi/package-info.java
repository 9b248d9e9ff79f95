/** The description of the service for programs (OpenAPI). */
@NullMarked
package org.kenesh.query.openapi;

import org.jspecify.annotations.NullMarked;
