package org.kenesh.standalone.generate;

import java.time.LocalDate;

/**
 * How large a history is.
 *
 * @param start its first day
 * @param years how long it lasts
 * @param agencies how many agencies there are on the first day; about as many stay
 * @param reorganizations how many acts a year change the structure of the state
 * @param meetings how many meetings a year all councils together are called to
 * @param decisions how many decisions they take in all
 * @param tasks how many tasks they give in all
 * @param documents how many documents belong to them in all
 */
public record Size(
        LocalDate start,
        int years,
        int agencies,
        int reorganizations,
        int meetings,
        int decisions,
        int tasks,
        int documents) {

    private static final int FEWEST_AGENCIES = 12;
    private static final int MOST_AGENCIES = 10_000;
    private static final int MOST_YEARS = 200;

    /** Refuses, with {@link IllegalArgumentException}, what cannot be told as a history. */
    public Size {
        require(years >= 1 && years <= MOST_YEARS, "years: 1 to " + MOST_YEARS);
        require(
                agencies >= FEWEST_AGENCIES && agencies <= MOST_AGENCIES,
                "agencies: %d to %d".formatted(FEWEST_AGENCIES, MOST_AGENCIES));
        require(start.getYear() >= 1 && start.getYear() <= 9000, "start: the years 1 to 9000");
        require(
                reorganizations >= 0
                        && meetings >= 0
                        && decisions >= 0
                        && tasks >= 0
                        && documents >= 0,
                "numbers that are not negative");
        require(decisions == 0 || meetings > 0, "decisions need meetings");
        require(tasks == 0 || decisions > 0, "tasks need decisions");
        require(documents == 0 || decisions > 0, "documents need decisions");
    }

    /** The day after the last one. */
    LocalDate end() {
        return start.plusYears(years);
    }

    /** How many meetings are called in all. */
    int allMeetings() {
        return Math.multiplyExact(years, meetings);
    }

    private static void require(boolean met, String rule) {
        if (!met) {
            throw new IllegalArgumentException(rule);
        }
    }
}
