package org.kenesh.command.slice;

import java.util.Locale;

/** Why a command is not granted: the rule, with what it is about. */
public sealed interface Rejection
        permits NotOnRecord, Contradicted, NeverRight, Rejection.InContent {

    /** The field concerned as a JSON pointer into the command's data; empty for the whole. */
    String field();

    /** The name of the rule, as problems have it, such as {@code agency-unknown}. */
    default String rule() {
        return rule(getClass());
    }

    /** The name of a rule: of AgencyUnknown it is {@code agency-unknown}. */
    static String rule(Class<?> rejection) {
        return rejection
                .getSimpleName()
                .replaceAll("(?<!^)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * What is contained in the data breaks a rule of its own type.
     *
     * @param parent the field that contains it
     */
    record InContent(String parent, Rejection reason) implements Rejection {
        @Override
        public String field() {
            return parent + reason.field();
        }

        @Override
        public String rule() {
            return reason.rule();
        }
    }
}
