package org.kenesh.event.stored;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatOwner;
import org.kenesh.council.Superior;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Origin;
import org.kenesh.document.Subject;
import org.kenesh.function.FunctionId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.task.Assignee;
import org.kenesh.task.Basis;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskId;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;
import org.kenesh.text.Text;

/** The JSON shapes of values that are not one record or one string. */
final class Flat {

    private Flat() {}

    /** {@code {"function": …}} or {@code {"scope": "ALL"}}, with from, to and until. */
    record Line(
            @Nullable FunctionId function,
            Scope.@Nullable Whole scope,
            AgencyId from,
            AgencyId to,
            @Nullable LocalDate until) {

        static Line of(Transfer transfer) {
            return switch (transfer.scope()) {
                case Scope.Of of ->
                        new Line(
                                of.function(),
                                null,
                                transfer.from(),
                                transfer.to(),
                                transfer.until());
                case Scope.Whole whole ->
                        new Line(null, whole, transfer.from(), transfer.to(), transfer.until());
            };
        }

        Transfer transfer() {
            return new Transfer(scopeOrFunction(), from, to, until);
        }

        private Scope scopeOrFunction() {
            if (function != null && scope == null) {
                return new Scope.Of(function);
            }
            if (scope != null && function == null) {
                return scope;
            }
            throw new Impossible(Must.oneOf("function", "scope"));
        }
    }

    /** {@code {"agency": …}} or {@code {"authorizedFor": …}}. */
    record Whom(@Nullable AgencyId agency, @Nullable FunctionId authorizedFor) {

        static Whom of(Assignee assignee) {
            return switch (assignee) {
                case Assignee.Agency a -> new Whom(a.agency(), null);
                case Assignee.AuthorizedBody b -> new Whom(null, b.authorizedFor());
            };
        }

        Assignee assignee() {
            if (agency != null && authorizedFor == null) {
                return new Assignee.Agency(agency);
            }
            if (authorizedFor != null && agency == null) {
                return new Assignee.AuthorizedBody(authorizedFor);
            }
            throw new Impossible(Must.oneOf("agency", "authorizedFor"));
        }
    }

    /** {@code {"agency": …}} or {@code {"council": …}}. */
    record Above(@Nullable AgencyId agency, @Nullable CouncilId council) {

        static Above of(Superior superior) {
            return switch (superior) {
                case Superior.Agency a -> new Above(a.agency(), null);
                case Superior.Council c -> new Above(null, c.council());
            };
        }

        Superior superior() {
            if (agency != null && council == null) {
                return new Superior.Agency(agency);
            }
            if (council != null && agency == null) {
                return new Superior.Council(council);
            }
            throw new Impossible(Must.oneOf("agency", "council"));
        }
    }

    /** {@code {"agency": …}}, {@code {"office": …}} or {@code {"organization": …}}. */
    record Whose(@Nullable AgencyId agency, @Nullable Text office, @Nullable Text organization) {

        static Whose of(SeatOwner owner) {
            return switch (owner) {
                case SeatOwner.Agency a -> new Whose(a.agency(), null, null);
                case SeatOwner.Office o -> new Whose(null, o.office(), null);
                case SeatOwner.Organization o -> new Whose(null, null, o.organization());
            };
        }

        SeatOwner owner() {
            if (agency != null && office == null && organization == null) {
                return new SeatOwner.Agency(agency);
            }
            if (office != null && agency == null && organization == null) {
                return new SeatOwner.Office(office);
            }
            if (organization != null && agency == null && office == null) {
                return new SeatOwner.Organization(organization);
            }
            throw new Impossible(Must.oneOf("agency", "office", "organization"));
        }
    }

    /** {@code {"meeting": …, "item": …}} or {@code {"procedure": …}}. */
    record Where(
            @Nullable MeetingId meeting, @Nullable ItemId item, @Nullable ProcedureId procedure) {

        static Where of(Origin origin) {
            return switch (origin) {
                case Origin.Item i -> new Where(i.meeting(), i.item(), null);
                case Origin.Procedure p -> new Where(null, null, p.procedure());
            };
        }

        Origin origin() {
            if (meeting != null && item != null && procedure == null) {
                return new Origin.Item(meeting, item);
            }
            if (procedure != null && meeting == null && item == null) {
                return new Origin.Procedure(procedure);
            }
            throw new Impossible(Must.oneOf("meeting + item", "procedure"));
        }
    }

    /** An assignee, with {@code function} beside it. */
    record Helper(
            @Nullable AgencyId agency,
            @Nullable FunctionId authorizedFor,
            @Nullable FunctionId function) {

        static Helper of(CoExecutor coExecutor) {
            var whom = Whom.of(coExecutor.assignee());
            return new Helper(whom.agency(), whom.authorizedFor(), coExecutor.function());
        }

        CoExecutor coExecutor() {
            return new CoExecutor(new Whom(agency, authorizedFor).assignee(), function);
        }
    }

    /** {@code {"act": …}} or {@code {"decision": …}}. */
    record Why(@Nullable ActId act, @Nullable String decision) {

        static Why of(Basis basis) {
            return switch (basis) {
                case Basis.Act a -> new Why(a.act(), null);
                case Basis.Decision d -> new Why(null, d.decision());
            };
        }

        Basis basis() {
            if (act != null && decision == null) {
                return new Basis.Act(act);
            }
            if (decision != null && act == null) {
                return new Basis.Decision(decision);
            }
            throw new Impossible(Must.oneOf("act", "decision"));
        }
    }

    /**
     * {@code {"act": …}}, {@code {"meeting": …}} with or without {@code item}, {@code {"minutes":
     * …}}, {@code {"decision": …}}, or {@code {"task": …}} with or without {@code report}.
     */
    record Of(
            @Nullable ActId act,
            @Nullable MeetingId meeting,
            @Nullable ItemId item,
            @Nullable MeetingId minutes,
            @Nullable DecisionId decision,
            @Nullable TaskId task,
            @Nullable Long report) {

        static Of of(Subject subject) {
            return switch (subject) {
                case Subject.Act a -> new Of(a.act(), null, null, null, null, null, null);
                case Subject.Meeting m ->
                        new Of(null, m.meeting(), m.item(), null, null, null, null);
                case Subject.Minutes m -> new Of(null, null, null, m.minutes(), null, null, null);
                case Subject.Decision d -> new Of(null, null, null, null, d.decision(), null, null);
                case Subject.Task t -> new Of(null, null, null, null, null, t.task(), t.report());
            };
        }

        Subject subject() {
            var named =
                    Stream.of(act, meeting, minutes, decision, task)
                            .filter(Objects::nonNull)
                            .count();
            if (named == 1
                    && (item == null || meeting != null)
                    && (report == null || task != null)) {
                if (act != null) {
                    return new Subject.Act(act);
                }
                if (meeting != null) {
                    return new Subject.Meeting(meeting, item);
                }
                if (minutes != null) {
                    return new Subject.Minutes(minutes);
                }
                if (decision != null) {
                    return new Subject.Decision(decision);
                }
                if (task != null) {
                    return new Subject.Task(task, report);
                }
            }
            throw new Impossible(
                    Must.oneOf(
                            "act",
                            "meeting",
                            "meeting + item",
                            "minutes",
                            "decision",
                            "task",
                            "task + report"));
        }
    }
}
