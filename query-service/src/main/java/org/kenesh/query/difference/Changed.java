package org.kenesh.query.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.council.Council;
import org.kenesh.council.Person;
import org.kenesh.council.SeatRole;
import org.kenesh.council.VotingRight;
import org.kenesh.query.difference.Difference.About;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.query.reference.TaskReference;
import org.kenesh.query.responsibility.Standing;
import org.kenesh.task.TaskStatus;

/** A difference with names and reasons. */
sealed interface Changed {

    /**
     * An agency is another one than it was.
     *
     * @param about what it is about
     * @param agency the agency, with its name before and after
     * @param changes in which respects
     * @param before what it was; null when nothing was known of it
     * @param after what it is; null when nothing is known of it
     * @param because the events that make the difference
     */
    record AgencyChanged(
            About about,
            AgencyReference agency,
            Set<Change> changes,
            @Nullable Agency before,
            @Nullable Agency after,
            List<Cause> because)
            implements Changed {}

    /**
     * A function is held by somebody else.
     *
     * @param about what it is about
     * @param function the function
     * @param changes in which respects
     * @param before who held it
     * @param after who holds it
     * @param because the events that make the difference
     */
    record FunctionChanged(
            About about,
            FunctionReference function,
            Set<Change> changes,
            Standing before,
            Standing after,
            List<Cause> because)
            implements Changed {}

    /**
     * A council is another one than it was.
     *
     * @param about what it is about
     * @param council the council
     * @param changes in which respects
     * @param before what it was; null when nothing was known of it
     * @param after what it is; null when nothing is known of it
     * @param because the events that make the difference
     */
    record CouncilChanged(
            About about,
            CouncilReference council,
            Set<Change> changes,
            @Nullable Council before,
            @Nullable Council after,
            List<Cause> because)
            implements Changed {}

    /**
     * A seat is there or not, or another agency has it, or other people sit there.
     *
     * @param about what it is about
     * @param seat the seat
     * @param council the council that it is on
     * @param changes in which respects
     * @param before how it was; null when it was not there
     * @param after how it is; null when it is not there
     * @param because the events that make the difference
     */
    record SeatChanged(
            About about,
            SeatReference seat,
            CouncilReference council,
            Set<Change> changes,
            @Nullable Seating before,
            @Nullable Seating after,
            List<Cause> because)
            implements Changed {}

    /**
     * Who has a seat.
     *
     * @param role what it is for
     * @param voting whether it has a vote
     * @param responsibility which agency has it; null when it is no agency's
     * @param holder who sits there; null when nobody does
     * @param substitutes who comes when the holder does not
     */
    record Seating(
            SeatRole role,
            VotingRight voting,
            @Nullable Standing responsibility,
            @Nullable Person holder,
            List<Person> substitutes) {}

    /**
     * Somebody else is responsible for a task, or control is elsewhere.
     *
     * @param about what it is about
     * @param task the task
     * @param changes in which respects
     * @param before how it was
     * @param after how it is
     * @param because the events that make the difference
     */
    record TaskChanged(
            About about,
            TaskReference task,
            Set<Change> changes,
            Control before,
            Control after,
            List<Cause> because)
            implements Changed {}

    /**
     * How far control of a task is.
     *
     * @param status how far
     * @param due the last day for it, or null when none is set
     * @param responsibility who is responsible
     */
    record Control(TaskStatus status, @Nullable LocalDate due, Standing responsibility) {}
}
