package org.kenesh.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.desk.Outcome.Refused;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.command.slice.ContradictedDecision.DecisionNotInForce;
import org.kenesh.command.slice.ContradictedDecision.DisposalMissing;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.DecisionStatus;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.task.TaskId;

@DisplayName("A correction that links an event to another thing")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorrectedLinksTest {

    private static final DecisionId FIRST = new DecisionId("first");
    private static final String SUPERSEDING = "'links':[{'kind':'SUPERSEDES','decision':'first'}],";

    @TempDir private Path folder;

    private Ledger ledger;
    private CommandDesk desk;
    private int keys;

    @BeforeEach
    void open() {
        ledger = Ledger.open(new SqliteStore(folder.resolve("k.db")), InstantSource.system());
        desk =
                CommandDesk.open(
                        ledger, DeskSettings.standard("urn:kenesh:test"), InstantSource.system());
        write(
                "establish-council",
                """
                {'council':'c','kind':'COUNCIL','names':{'en':'C'},'authority':'CONSULTATIVE',
                 'zone':'Asia/Bishkek','effectiveOn':'2014-01-01'}\
                """);
        for (var procedure : List.of("p1", "p2")) {
            write(
                    "open-written-procedure",
                    """
                    {'procedure':'%s','council':'c','title':{'en':'T'},'text':{'en':'T'},
                     'closes':'2015-01-20T12:00','effectiveOn':'2015-01-10'}\
                    """
                            .formatted(procedure));
            write(
                    "close-written-procedure",
                    """
                    {'procedure':'%s','at':'2015-01-20T12:00','effectiveOn':'2015-01-20'}\
                    """
                            .formatted(procedure));
        }
        write("take-decision", decision("first", 1, "p1", ""));
    }

    @AfterEach
    void close() {
        desk.close();
        ledger.close();
    }

    private static String decision(String id, int number, String procedure, String more) {
        return """
        {'decision':'%s','council':'c','number':%d,'origin':{'procedure':'%s'},
         'outcome':'ADOPTED','nature':'RECOMMENDATION','title':{'en':'T'},
         'text':{'language':'EN','words':{'en':'W'}},%s'effectiveOn':'2015-02-0%d'}\
        """
                .formatted(id, number, procedure, more, number);
    }

    private static String correction(long target, String type, String data) {
        return "{'target':%d,'type':'%s','version':1,'data':%s,'reason':{'en':'R'}}"
                .formatted(target, type, data);
    }

    private CompletableFuture<Outcome> give(String command, String data) {
        try {
            var slice = CommandCatalog.named(command).orElseThrow();
            var json = data.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            var event = EventJson.read(EventTypes.of(slice.event()), EventJson.parse(json));
            return desk.give(Given.request(event, "key-" + keys++));
        } catch (Unreadable e) {
            throw new IllegalArgumentException(data, e);
        }
    }

    /** Gives a command, which is granted; the position of its event. */
    private long write(String command, String data) {
        var outcome = give(command, data).join();
        assertThat(outcome).as(data).isInstanceOf(Written.class);
        return ((Written) outcome).position();
    }

    private CompletableFuture<Outcome> fulfil() {
        return give("fulfil-decision", "{'decision':'first','effectiveOn':'2015-03-01'}");
    }

    @Test
    void is_known_to_that_thing_until_it_is_retracted() {
        long second = write("take-decision", decision("second", 2, "p2", ""));
        var linked = decision("second", 2, "p2", SUPERSEDING);
        long corrected = write("correct-event", correction(second, "DecisionTaken", linked));
        assertThat(fulfil().join())
                .isEqualTo(
                        new Refused(
                                new DecisionNotInForce(
                                        "/decision", FIRST, DecisionStatus.SUPERSEDED)));
        write("retract-event", "{'target':%d,'reason':{'en':'R'}}".formatted(corrected));
        write("fulfil-decision", "{'decision':'first','effectiveOn':'2015-03-01'}");
    }

    @Test
    void is_known_to_that_thing_until_a_later_one_takes_the_link_away() {
        var plain = decision("second", 2, "p2", "");
        long second = write("take-decision", plain);
        var linked = decision("second", 2, "p2", SUPERSEDING);
        write("correct-event", correction(second, "DecisionTaken", linked));
        write("correct-event", correction(second, "DecisionTaken", plain));
        assertThat(fulfil().join()).isInstanceOf(Written.class);
    }

    @Test
    void counts_for_the_commands_after_it_in_the_same_group() {
        long second = write("take-decision", decision("second", 2, "p2", ""));
        var linked = decision("second", 2, "p2", SUPERSEDING);
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        outcomes.add(give("correct-event", correction(second, "DecisionTaken", linked)));
        outcomes.add(fulfil());
        assertThat(outcomes.getFirst().join()).isInstanceOf(Written.class);
        assertThat(outcomes.getLast().join()).isInstanceOf(Refused.class);
    }

    @Test
    void gives_a_task_to_the_decision_that_it_names() {
        write("establish-agency", "{'agency':'a','names':{'en':'A'},'effectiveOn':'2010-01-01'}");
        var task =
                """
                {'task':'t','title':{'en':'T'},'council':'c','basis':{'decision':'%s'},
                 'lead':{'agency':'a'},'effectiveOn':'2015-02-01'}\
                """;
        long assigned = write("assign-task", task.formatted("minutes of 2015"));
        write("correct-event", correction(assigned, "TaskAssigned", task.formatted("first")));
        assertThat(give("take-decision", decision("second", 2, "p2", SUPERSEDING)).join())
                .isEqualTo(new Refused(new DisposalMissing("/disposals", new TaskId("t"), FIRST)));
        write(
                "correct-event",
                correction(assigned, "TaskAssigned", task.formatted("minutes of 2015")));
        write("take-decision", decision("second", 2, "p2", SUPERSEDING));
    }
}
