package org.kenesh.query.print;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.Council;
import org.kenesh.council.CouncilId;
import org.kenesh.council.Zone;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Origin;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.MeetingId;
import org.kenesh.query.QuerySettings;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Period;
import org.kenesh.query.decision.DecisionFile;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.implementation.Implementation;
import org.kenesh.query.meeting.MeetingFile;
import org.kenesh.query.meeting.MinutesFile;
import org.kenesh.query.paper.Paper;
import org.kenesh.query.paper.Press;
import org.kenesh.query.problem.Refusal.BadParameter;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.task.TaskEntry;
import org.kenesh.query.task.TaskOnDay;
import org.kenesh.task.TaskLine;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Official papers as PDF, in the language of the caller, with the JSON of the record inside. Of one
 * day, state of knowledge and language they are the same bytes for ever.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_PDF_VALUE)
final class PrintResource {

    /** So many tasks take some ten seconds and some hundred pages. */
    private static final int MOST_TASKS = 1000;

    private final History history;
    private final JsonMapper json;
    private final ZoneId zone;

    PrintResource(History history, JsonMapper json, QuerySettings settings) {
        this.history = history;
        this.json = json;
        this.zone = settings.zone();
    }

    /** The agenda of a meeting. */
    @GetMapping("/meetings/{id}/agenda.pdf")
    ResponseEntity<byte[]> agenda(Asked asked, @PathVariable("id") MeetingId id) {
        return printed(
                "agenda-" + id,
                knowledge -> {
                    var file = meeting(knowledge, id, asked);
                    return papers(knowledge, file, asked).agenda(source(asked, file));
                });
    }

    /** The minutes of a meeting, in their last version by the day. */
    @GetMapping("/meetings/{id}/minutes.pdf")
    ResponseEntity<byte[]> minutes(Asked asked, @PathVariable("id") MeetingId id) {
        return printed(
                "minutes-" + id,
                knowledge -> {
                    var file = meeting(knowledge, id, asked);
                    var minutes = MinutesFile.of(knowledge, id, asked);
                    if (minutes == null) {
                        throw new Unknown("minutes", id.value()).refused();
                    }
                    var decisions =
                            knowledge.proceedings().decidedIn(id).stream()
                                    .flatMap(d -> DecisionFile.of(knowledge, d, asked).stream())
                                    .filter(d -> isIn(id, d))
                                    .toList();
                    return papers(knowledge, file, asked)
                            .minutes(
                                    minutes,
                                    decisions,
                                    source(asked, new Held(file, minutes, decisions)));
                });
    }

    private static boolean isIn(MeetingId meeting, DecisionFile decision) {
        return decision.entry().origin() instanceof Origin.Item(var of, _) && of.equals(meeting);
    }

    /** What the paper of the minutes was made from. */
    private record Held(MeetingFile meeting, MinutesFile minutes, List<DecisionFile> decisions) {}

    /** An extract of a decision. */
    @GetMapping("/decisions/{id}/extract.pdf")
    ResponseEntity<byte[]> extract(Asked asked, @PathVariable("id") DecisionId id) {
        return printed(
                "decision-" + id,
                knowledge -> {
                    var file =
                            DecisionFile.of(knowledge, id, asked)
                                    .orElseThrow(
                                            () -> new Unknown("decision", id.value()).refused());
                    var zone = zone(knowledge, file.entry().council().id(), asked);
                    return new DecisionPapers(new Writing(asked), file)
                            .extract(zone, source(asked, file));
                });
    }

    /** The list of the outstanding tasks of a council. */
    @GetMapping("/councils/{id}/outstanding-tasks.pdf")
    ResponseEntity<byte[]> outstanding(Asked asked, @PathVariable("id") CouncilId id) {
        return printed(
                "outstanding-tasks-" + id,
                knowledge -> {
                    var council = council(knowledge, id, asked);
                    var tasks =
                            knowledge
                                    .tasks()
                                    .on(asked.on(), asked.known())
                                    .filter(task -> !task.status().closed())
                                    .filter(task -> id.equals(task.assigned().council()))
                                    .sorted(TaskLine.BY_DUE)
                                    .flatMap(task ->
                                            Stream.ofNullable(
                                                    TaskOnDay.of(
                                                            knowledge,
                                                            task.id(),
                                                            asked.on(),
                                                            asked.known())))
                                    .map(task -> TaskEntry.of(knowledge, task, asked))
                                    .toList();
                    return new TaskPapers(new Writing(asked), council, tasks)
                            .outstanding(source(asked, new Outstanding(tasks)));
                });
    }

    /** What the list of outstanding tasks was made from. */
    private record Outstanding(List<TaskEntry> tasks) {}

    /** The report on implementation in a period, of a council or of all, of a bounded length. */
    @GetMapping("/implementation.pdf")
    ResponseEntity<byte[]> implementation(
            Asked asked,
            @RequestParam(name = "from") LocalDate from,
            @RequestParam(name = "to") LocalDate to,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council,
            @RequestParam(name = "agency", required = false) @Nullable AgencyId agency) {
        var period = Period.asked(from, to);
        return printed(
                "implementation-%s-%s".formatted(from, to),
                knowledge -> {
                    var whose = council == null ? null : council(knowledge, council, asked);
                    var report = Implementation.of(knowledge, period, council, agency, asked);
                    if (report.tasks().size() > MOST_TASKS) {
                        throw tooLong(report.tasks().size(), agency);
                    }
                    return new ImplementationPaper(new Writing(asked), whose, report)
                            .of(whose == null ? zone : whose.zone().id(), source(asked, report));
                });
    }

    private static RuntimeException tooLong(int tasks, @Nullable AgencyId agency) {
        return new BadParameter(
                        "agency",
                        agency == null ? "" : agency.value(),
                        "fitting",
                        String.valueOf(MOST_TASKS),
                        String.valueOf(tasks))
                .refused();
    }

    private ResponseEntity<byte[]> printed(String name, Function<Knowledge, Paper> paper) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"%s.pdf\"".formatted(name))
                .body(Press.pdf(history.ask(paper)));
    }

    private String source(Asked asked, Object thing) {
        return json.writeValueAsString(Answer.to(asked, thing));
    }

    private static MeetingPapers papers(Knowledge knowledge, MeetingFile file, Asked asked) {
        var zone = zone(knowledge, file.meeting().council().id(), asked);
        return new MeetingPapers(new Writing(asked), file, zone);
    }

    private static MeetingFile meeting(Knowledge knowledge, MeetingId id, Asked asked) {
        return Meeting.of(knowledge.proceedings().meetings().of(id, asked.known()), asked.on())
                .map(meeting -> MeetingFile.of(knowledge, meeting, asked))
                .orElseThrow(() -> new Unknown("meeting", id.value()).refused());
    }

    private static Council council(Knowledge knowledge, CouncilId id, Asked asked) {
        return knowledge
                .councils()
                .council(id, asked.on(), asked.known())
                .orElseThrow(() -> new Unknown("council", id.value()).refused());
    }

    private static Zone zone(Knowledge knowledge, CouncilId id, Asked asked) {
        return council(knowledge, id, asked).zone();
    }
}
