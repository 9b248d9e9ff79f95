package org.kenesh.command.slice;

import org.kenesh.command.slice.ContradictedRecord.AttachedBefore;
import org.kenesh.command.slice.ContradictedRecord.ContentDiffers;
import org.kenesh.command.slice.ContradictedRecord.DocumentExists;
import org.kenesh.command.slice.ContradictedRecord.DocumentUnchanged;
import org.kenesh.command.slice.ContradictedRecord.DocumentWithdrawn;
import org.kenesh.command.slice.ContradictedRecord.NotAttached;
import org.kenesh.command.slice.NotOnRecord.ContentUnknown;
import org.kenesh.command.slice.NotOnRecord.DecisionUnknown;
import org.kenesh.command.slice.NotOnRecord.DocumentUnknown;
import org.kenesh.command.slice.NotOnRecord.ItemUnknown;
import org.kenesh.command.slice.NotOnRecord.MinutesUnknown;
import org.kenesh.command.slice.NotOnRecord.ReportUnknown;
import org.kenesh.command.slice.NotOnRecord.TaskUnknown;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.Document;
import org.kenesh.document.DocumentEvent;
import org.kenesh.document.DocumentEvent.DocumentAccessChanged;
import org.kenesh.document.DocumentEvent.DocumentAttached;
import org.kenesh.document.DocumentEvent.DocumentDetached;
import org.kenesh.document.DocumentEvent.DocumentFiled;
import org.kenesh.document.DocumentEvent.DocumentRevised;
import org.kenesh.document.DocumentEvent.WithFile;
import org.kenesh.document.DocumentId;
import org.kenesh.document.Subject;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.MeetingId;
import org.kenesh.minutes.MinutesEvent;
import org.kenesh.task.TaskEvent.CompletionReported;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;

/**
 * Rules about documents. What a document belongs to must be on record, on whatever day: papers are
 * often older than what they are for.
 */
public final class Documents {

    private static final String FIELD = "/document";

    private Documents() {}

    /** It was filed, on whatever day. */
    public static Rule known(Ground ground, DocumentEvent e) {
        return () ->
                ground.files().tells(e.document(), DocumentFiled.class)
                        ? null
                        : new DocumentUnknown(FIELD, e.document());
    }

    /** There is none of that id yet. */
    public static Rule free(Ground ground, DocumentId document) {
        return () ->
                ground.files().tells(document, DocumentFiled.class)
                        ? new DocumentExists(FIELD, document)
                        : null;
    }

    /** It was filed by the time of the event, and counts then. */
    public static Rule there(Ground ground, DocumentEvent e) {
        return () -> {
            var document = ground.files().document(e.document(), e);
            if (document.isEmpty()) {
                return new DocumentUnknown(FIELD, e.document());
            }
            return document.get().withdrawn() == null
                    ? null
                    : new DocumentWithdrawn(FIELD, e.document());
        };
    }

    /** The content was uploaded and is what the event says of it, as far as it does. */
    public static Rule stored(Ground ground, WithFile e) {
        return () -> {
            var file = e.file();
            var seen = ground.contents().of(file.sha256());
            if (seen.isEmpty()) {
                return new ContentUnknown("/file/sha256", file.sha256());
            }
            var content = seen.get();
            return file.fits(content.mediaType(), content.bytes())
                    ? null
                    : new ContentDiffers("/file", content.mediaType(), content.bytes());
        };
    }

    /** Accepts the event, with what is known of the content, unless a rule is broken. */
    public static Decision withContent(WithFile e, Ground ground, Rule... rules) {
        var broken = Rule.all(rules).broken();
        if (broken != null) {
            return new Decision.Rejected(broken);
        }
        var seen = ground.contents().of(e.file().sha256()).orElseThrow();
        return Decision.accept(e.with(e.file().of(seen.mediaType(), seen.bytes())));
    }

    /** The content is not that of the version before. */
    public static Rule otherContent(Ground ground, DocumentRevised e) {
        return () ->
                document(ground, e).latest().file().sha256().equals(e.file().sha256())
                        ? new DocumentUnchanged("/file/sha256", e.document())
                        : null;
    }

    /** Others may read it than before. */
    public static Rule otherAccess(Ground ground, DocumentAccessChanged e) {
        return () ->
                document(ground, e).access() == e.access()
                        ? new DocumentUnchanged("/access", e.document())
                        : null;
    }

    /** It does not belong there yet. */
    public static Rule notAttached(Ground ground, DocumentAttached e) {
        return () ->
                document(ground, e).attachedTo().contains(e.to())
                        ? new AttachedBefore("/to", e.document())
                        : null;
    }

    /** It belongs there. */
    public static Rule attached(Ground ground, DocumentDetached e) {
        return () ->
                document(ground, e).attachedTo().contains(e.from())
                        ? null
                        : new NotAttached("/from", e.document());
    }

    /** What it belongs to is on record. */
    public static Rule subjectKnown(Ground ground, String field, Subject subject) {
        return switch (subject) {
            case Subject.Act(var act) -> Acts.known(ground, field + "/act", act);
            case Subject.Meeting(var meeting, var item) ->
                    Rule.all(
                            Meetings.known(ground, field + "/meeting", meeting),
                            () ->
                                    item == null || hasItem(ground, meeting, item)
                                            ? null
                                            : new ItemUnknown(field + "/item", meeting, item));
            case Subject.Minutes(var meeting) ->
                    () ->
                            ground.files().tells(meeting, MinutesEvent.MinutesDrafted.class)
                                    ? null
                                    : new MinutesUnknown(field + "/minutes", meeting);
            case Subject.Decision(var decision) ->
                    () ->
                            hasDecision(ground, decision)
                                    ? null
                                    : new DecisionUnknown(field + "/decision", decision);
            case Subject.Task(var task, var report) ->
                    () -> {
                        if (!ground.files().tells(task, TaskAssigned.class)) {
                            return new TaskUnknown(field + "/task", task);
                        }
                        return report == null || hasReport(ground, task, report)
                                ? null
                                : new ReportUnknown(field + "/report", task, report);
                    };
        };
    }

    private static boolean hasItem(Ground ground, MeetingId meeting, ItemId item) {
        return ground.files().about(meeting).stream()
                .anyMatch(version ->
                        version.event() instanceof AgendaItemAdded added
                                && added.item().equals(item));
    }

    /** Other decisions, which link to it, are in its file too. */
    private static boolean hasDecision(Ground ground, DecisionId decision) {
        return ground.files().about(decision).stream()
                .anyMatch(version ->
                        version.event() instanceof DecisionTaken taken
                                && taken.decision().equals(decision));
    }

    private static boolean hasReport(Ground ground, TaskId task, long report) {
        return ground.files().about(task).stream()
                .filter(version -> version.position() == report)
                .anyMatch(version ->
                        version.event() instanceof ProgressReported
                                || version.event() instanceof CompletionReported);
    }

    private static Document document(Ground ground, DocumentEvent e) {
        return ground.files().document(e.document(), e).orElseThrow();
    }
}
