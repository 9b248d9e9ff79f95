package org.kenesh.agency;

import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;

/** What an agency is called. */
public record AgencyNames(Text names, @Nullable Text shortNames) {}
