package org.kenesh.document;

import java.util.regex.Pattern;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;

/**
 * What kind of data a file holds, as RFC 6838 names it, in small letters and without parameters.
 *
 * @param name such as {@code application/pdf}
 */
public record MediaType(String name) {

    private static final String PART = "[a-z0-9][a-z0-9!#$&^_.+-]{0,126}";
    private static final Pattern FORM = Pattern.compile(PART + "/" + PART);

    /** Refuses, with {@link IllegalArgumentException}, what is not of that form. */
    public MediaType {
        if (!FORM.matcher(name).matches()) {
            throw new Impossible(Must.MEDIA_TYPE);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
