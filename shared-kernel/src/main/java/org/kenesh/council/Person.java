package org.kenesh.council;

import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;

/**
 * Who sits on a seat, as an act or minutes name them.
 *
 * @param person the person
 * @param name the name
 * @param post the post that they hold, if that is said
 */
public record Person(PersonId person, Text name, @Nullable Text post) {}
