package org.kenesh.operation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionFailedException;

/** Says why a service does not start, and which environment variable to look at. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements FailureAnalyzer {

    private static final Map<String, String> VARIABLES =
            Map.of(
                    "server.address",
                    "KENESH_ADDRESS",
                    "server.port",
                    "KENESH_PORT",
                    "spring.lifecycle.timeout-per-shutdown-phase",
                    "KENESH_SHUTDOWN");

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var analysis = of(cause);
            if (analysis != null) {
                return analysis;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis of(Throwable cause) {
        return switch (cause) {
            case SettingRefused e -> new FailureAnalysis("" + e.getMessage(), e.remedy(), e);
            case LedgerException e ->
                    new FailureAnalysis(
                            "The ledger cannot be opened: " + e.getMessage(),
                            "See that KENESH_LEDGER, or the file that KENESH_LEDGER_URI_FILE names,"
                                    + " says where the right ledger is, and that this service may"
                                    + " use it. docs/operations.md says what to do when the"
                                    + " ledger contradicts itself.",
                            e);
            case PortInUseException e ->
                    new FailureAnalysis(
                            "KENESH_PORT is %d, which something else listens at already."
                                    .formatted(e.getPort()),
                            "End what listens there, or set KENESH_PORT to a free port.",
                            e);
            case BindException e -> unreadable(e);
            default -> null;
        };
    }

    private static @Nullable FailureAnalysis unreadable(BindException e) {
        var property = e.getProperty();
        var name = e.getName().toString();
        var variable = VARIABLES.get(name);
        if (property == null || (variable == null && !name.startsWith("kenesh."))) {
            return null;
        }
        var shown =
                variable != null
                        ? variable
                        : name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        return new FailureAnalysis(
                "%s is '%s', which is not of the kind that it must be."
                        .formatted(shown, given(e, property.getValue())),
                "docs/operations.md lists the variables of each service and what they may be.",
                e);
    }

    /** The value that was given, rather than the placeholder that it stands in for. */
    private static @Nullable Object given(BindException e, @Nullable Object value) {
        return e.getCause() instanceof ConversionFailedException failed ? failed.getValue() : value;
    }
}
