package org.kenesh.query.print;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.council.Zone;
import org.kenesh.meeting.Vote;
import org.kenesh.query.decision.DecisionFile;
import org.kenesh.query.decision.TaskGiven;
import org.kenesh.query.decision.Voting;
import org.kenesh.query.paper.Block;
import org.kenesh.query.paper.Block.Column;
import org.kenesh.query.paper.Block.Prose;
import org.kenesh.query.paper.Block.Table;
import org.kenesh.query.paper.Kind;
import org.kenesh.query.paper.Line;
import org.kenesh.query.paper.Paper;
import org.kenesh.query.paper.Section;
import org.kenesh.query.paper.Source;
import org.kenesh.query.paper.Words;

/**
 * The papers of a decision.
 *
 * @param writing the language
 * @param file what is known of the decision
 */
record DecisionPapers(Writing writing, DecisionFile file) {

    /** An extract: the decision by itself. */
    Paper extract(Zone zone, String json) {
        var entry = file.entry();
        var council = entry.council();
        var lines = new ArrayList<Line>();
        lines.add(writing.line("taken", writing.plain(writing.day(entry.on().latest()))));
        lines.add(writing.line("outcome", writing.said("outcome." + entry.decision().outcome())));
        lines.add(writing.line("nature", writing.said("nature." + entry.nature())));
        if (entry.addressee() != null) {
            lines.add(writing.line("addressee", writing.recorded(entry.addressee())));
        }
        lines.add(writing.line("in-force", writing.said("status." + entry.status())));
        return new Paper(
                writing.language(),
                Kind.DECISION_EXTRACT,
                number(),
                council.names() == null
                        ? writing.plain(council.id().value())
                        : writing.recorded(council.names()),
                writing.recorded(entry.decision().title()),
                lines,
                List.of(new Section(writing.said("decided"), blocks(), List.of())),
                List.of(),
                writing.state(zone.id()),
                new Source("decision.json", json));
    }

    /** The decision as a part of minutes. */
    Section section() {
        var title = writing.recorded(file.entry().decision().title());
        return new Section(
                new Words(title.language(), writing.phrase("decision", number(), title.text())),
                blocks(),
                List.of());
    }

    private String number() {
        var decision = file.entry().decision();
        return decision.number() + "/" + decision.year();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Prose(writing.recorded(file.text().words())));
        var voting = file.voting();
        if (voting != null) {
            blocks.add(
                    new Prose(
                            writing.said(
                                    "votes",
                                    count(voting, Vote.FOR),
                                    count(voting, Vote.AGAINST),
                                    count(voting, Vote.ABSTAINED))));
        }
        for (var link : file.links()) {
            blocks.add(new Prose(link(link)));
        }
        if (!file.tasks().isEmpty()) {
            blocks.add(tasks());
        }
        return blocks;
    }

    private static long count(Voting voting, Vote vote) {
        return voting.votes().stream().filter(one -> one.vote() == vote).count();
    }

    private Words link(DecisionFile.Outgoing link) {
        var decision = link.decision();
        var act = link.act();
        var what =
                decision != null
                        ? writing.phrase(
                                "decision",
                                decision.number() + "/" + decision.year(),
                                writing.text(decision.title()))
                        : act != null
                                ? act.title() == null ? act.id().value() : writing.text(act.title())
                                : writing.text(link.event());
        return writing.said("link." + link.kind(), what);
    }

    private Table tasks() {
        var columns =
                List.of(
                        new Column(writing.said("column.task"), 5),
                        new Column(writing.said("column.responsible"), 4),
                        new Column(writing.said("column.due"), 2));
        return new Table(columns, file.tasks().stream().map(this::row).toList());
    }

    private List<Words> row(TaskGiven given) {
        return List.of(
                writing.recorded(given.task().title()),
                writing.plain(responsible(given)),
                writing.plain(writing.day(given.due())));
    }

    private String responsible(TaskGiven given) {
        var standing = given.responsibility();
        return standing.holders().isEmpty()
                ? writing.phrase("responsible." + standing.status())
                : writing.agencies(standing.holders());
    }
}
