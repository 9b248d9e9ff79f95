package org.kenesh.standalone.csv;

import org.kenesh.text.Id;

/**
 * A thing that a cell names.
 *
 * @param thing what sort of thing
 * @param id which
 * @param defines whether the row brings it into the record, or needs it to be there
 */
record Mention(Thing thing, String id, boolean defines) {

    static Mention of(Thing thing, Id id) {
        return new Mention(thing, id.value(), false);
    }
}
