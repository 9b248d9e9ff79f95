package org.kenesh.query.problem;

import java.util.List;
import org.kenesh.query.wording.Language;

/** Why a question gets no answer. */
public sealed interface Refusal {

    /**
     * A parameter is not what it must be.
     *
     * @param parameter its name
     * @param value what was given
     * @param rule the key of the rule's phrase
     * @param places what the phrase names
     */
    record BadParameter(String parameter, String value, String rule, List<String> places)
            implements Refusal {

        public BadParameter {
            places = List.copyOf(places);
        }

        public BadParameter(String parameter, String value, String rule, String... places) {
            this(parameter, value, rule, List.of(places));
        }
    }

    /** Nothing is known by that id at that state of knowledge. */
    record Unknown(String noun, String id) implements Refusal {}

    /** The history does not reach the position that was asked for, and did not in time. */
    record NotReached(long minPosition, long size) implements Refusal {}

    /** The history has not caught up with the ledger yet. */
    record NotReady(long position, long ledger) implements Refusal {}

    /** The index of words does not take in so many events, and did not in time. */
    record NotIndexed(long position, long known) implements Refusal {}

    /** The ledger's store is away, so it may hold what the history does not. */
    record Away() implements Refusal {}

    /** The ledger is not sound; nothing is answered from it. */
    record Damaged(String evidence) implements Refusal {}

    /** The record has a file of which the store has nothing. */
    record FileMissing(String sha256) implements Refusal {}

    /** What the store has of a file of the record is not that file. */
    record FileDamaged(String sha256) implements Refusal {}

    /** More live streams are open than the service carries. */
    record TooManyStreams(int open) implements Refusal {}

    /** The exception that carries it to the caller. */
    default Refused refused() {
        return new Refused(this);
    }

    /** A refusal on its way to the caller. */
    final class Refused extends RuntimeException {

        private final transient Refusal refusal;

        private Refused(Refusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }

        /** The problem in a language. */
        public Problem in(Language language) {
            return Problems.of(refusal, language);
        }
    }
}
