package org.kenesh.standalone.generate;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.kenesh.document.Sha256;

/** A history of a state and its councils, made from a seed: the same bytes for the same seed. */
public final class GeneratedHistory {

    /** Every so many meetings one decision is taken in writing instead. */
    private static final int IN_WRITING = 8;

    private final Size size;
    private final Chance chance;
    private final Diary diary;
    private final Script script;
    private final State state;
    private final Chambers chambers;
    private final Reorganizations reorganizations;
    private final Meetings meetings;
    private final Circulars circulars;
    private int called;

    /**
     * What was written.
     *
     * @param commands how many commands
     * @param events how many events these lead to
     */
    public record Written(long commands, long events) {}

    private GeneratedHistory(
            Size size, long seed, OutputStream out, BiConsumer<Sha256, byte[]> files) {
        this.size = size;
        this.chance = new Chance(seed);
        this.diary = new Diary(size.end());
        var country = new Country();
        this.script = new Script(out, country);
        this.state = new State(script, chance);
        var seating = new Seating(script, state, country, chance);
        var assignments = new Assignments(script, state, country, chance, diary);
        var papers = new Papers(script, size, files);
        var resolutions =
                new Resolutions(script, state, country, chance, diary, assignments, papers, size);
        this.chambers = new Chambers(script, state, chance, seating);
        this.reorganizations = new Reorganizations(script, state, chance, diary);
        this.meetings = new Meetings(script, state, country, chance, diary, seating, resolutions);
        this.circulars = new Circulars(script, country, chance, diary, resolutions);
    }

    /**
     * Writes commands that are all granted when they are given in order to an empty ledger, one
     * JSON object a line, once the files that they name by their hash were uploaded.
     *
     * @param files takes each of these files, its hash and its content
     * @throws java.io.UncheckedIOException when they cannot be written
     */
    public static Written write(
            Size size, long seed, OutputStream out, BiConsumer<Sha256, byte[]> files) {
        return new GeneratedHistory(size, seed, out, files).write();
    }

    private Written write() {
        var first = size.start();
        new Founding(script, state, chance, size).write();
        new Cabinets(script, state, chance, diary).form(first);
        chambers.establish(first);
        for (int year = 0; year < size.years(); year++) {
            var begins = first.plusYears(year);
            diary.state(begins, this::plan);
            if (year > 0 && year % 6 == 0) {
                diary.state(begins.plusDays(40), chambers::amend);
                diary.state(begins.plusDays(200), chambers::replaceGroup);
            }
        }
        diary.run();
        return new Written(script.commands(), script.events());
    }

    /** The acts and the meetings of a year, spread over it. */
    private void plan(LocalDate begins) {
        for (int i = 0; i < size.reorganizations(); i++) {
            diary.state(begins.plusDays(chance.between(10, 364)), reorganizations::enact);
        }
        for (int i = 0; i < size.meetings(); i++) {
            diary.council(begins.plusDays(1 + 345L * i / size.meetings()), this::call);
        }
    }

    private void call(LocalDate day) {
        long before = (long) called * size.decisions() / size.allMeetings();
        called++;
        int decisions = (int) ((long) called * size.decisions() / size.allMeetings() - before);
        var chamber = chambers.next();
        if (called % IN_WRITING == 0 && decisions > 0) {
            circulars.open(chamber, day);
            decisions--;
        }
        meetings.convene(chamber, decisions, day);
    }
}
