package org.kenesh.text;

import java.util.Locale;

/** A value that cannot be, with what must stand in its place. */
public final class Impossible extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Text must;

    /** What must stand there, as one would say it after a colon. */
    public Impossible(Text must) {
        super(must.in(Locale.ENGLISH));
        this.must = must;
    }

    /** What must stand there, in all languages of the record. */
    public Text must() {
        return must;
    }
}
