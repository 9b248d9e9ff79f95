package org.kenesh.event.stored;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;
import org.kenesh.task.Basis;
import org.kenesh.task.CoExecutor;

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
            throw new IllegalArgumentException("either 'function' or 'scope'");
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
            throw new IllegalArgumentException("either 'agency' or 'authorizedFor'");
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
            throw new IllegalArgumentException("either 'act' or 'decision'");
        }
    }
}
