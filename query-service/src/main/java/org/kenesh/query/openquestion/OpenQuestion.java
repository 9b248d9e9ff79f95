package org.kenesh.query.openquestion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.query.reference.TaskReference;
import org.kenesh.task.CoExecutor;

/**
 * Something that somebody must rule on or look at.
 *
 * @param kind what is open
 * @param since since when; null when that depends on an imprecise date
 * @param task the task that it is about, if it is about one
 * @param coExecutor the co-executor of the task that it is about; null when it is about the lead
 * @param council the council whose seat or task it is about
 * @param seat the seat that it is about, if it is about one
 * @param function the function that it is about, or that a temporary line carries
 * @param agency the agency left out of a structure, or the one that has something for a time
 * @param candidates the agencies among which is to be ruled, or to which a temporary line gives
 *     back
 * @param last where to ask, when it is with nobody
 * @param until when a temporary line ends
 * @param events the positions of the events that left it open
 * @param acts the acts that left it open
 */
record OpenQuestion(
        Kind kind,
        @Nullable LocalDate since,
        @Nullable TaskReference task,
        @Nullable CoExecutor coExecutor,
        @Nullable CouncilReference council,
        @Nullable SeatReference seat,
        @Nullable FunctionReference function,
        @Nullable AgencyReference agency,
        List<AgencyReference> candidates,
        List<AgencyReference> last,
        @Nullable LocalDate until,
        List<Long> events,
        List<ActReference> acts) {

    /** What can be open. */
    enum Kind {
        /** Several agencies came after the holder, and nothing decides among them. */
        AMBIGUOUS,
        /** The holder ended and nobody is named. */
        ORPHANED,
        /** Lines of equal rank, or acts of one day, disagree. */
        CONFLICT,
        /** It depends on the day that an imprecise date stands for. */
        DATE_UNCERTAIN,
        /** A temporary line ends soon: what it carries goes back. */
        ENDS_SOON,
        /** An agency is missing from the full list that an act decreed. */
        UNLISTED,
        /** The council that a task was given by ended, and nobody has ruled on the task since. */
        COUNCIL_ENDED
    }
}
