package org.kenesh.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;
import org.kenesh.minutes.MinutesEvent.MinutesCirculated;
import org.kenesh.minutes.MinutesEvent.MinutesCommented;
import org.kenesh.minutes.MinutesEvent.MinutesDrafted;
import org.kenesh.minutes.MinutesEvent.MinutesRectified;
import org.kenesh.minutes.MinutesEvent.MinutesSigned;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;

/**
 * The minutes of a meeting as they are on a day.
 *
 * @param meeting the meeting
 * @param status how far they are
 * @param versions how they read over time, at least once
 * @param comments what seats remarked, in order
 * @param circulated when and until when the seats were asked the last time
 * @param approval how they were approved
 * @param signatures who signed them, in order
 */
public record Minutes(
        MeetingId meeting,
        MinutesStatus status,
        List<MinutesVersion> versions,
        List<MinutesCommented> comments,
        @Nullable MinutesCirculated circulated,
        @Nullable MinutesApproved approval,
        List<MinutesSigned> signatures) {

    public Minutes {
        versions = List.copyOf(versions);
        comments = List.copyOf(comments);
        signatures = List.copyOf(signatures);
    }

    /**
     * The minutes that these versions tell, by what took effect until the end of a day; empty when
     * nothing was drafted by then.
     */
    public static Optional<Minutes> of(Collection<Version> told, LocalDate on) {
        var fold = new Fold();
        told.stream()
                .filter(version ->
                        version.event() instanceof MinutesEvent event
                                && !event.effectiveOn().latest().isAfter(on))
                .sorted(Chronicle.STEPS)
                .forEach(fold::take);
        return fold.minutes();
    }

    /** How they read now. */
    public MinutesVersion latest() {
        return versions.getLast();
    }

    /** Whether they are the minutes, not a draft. */
    public boolean approved() {
        return approval != null;
    }

    /** Takes events in the order of steps. */
    private static final class Fold {

        private final List<MinutesVersion> versions = new ArrayList<>();
        private final List<MinutesCommented> comments = new ArrayList<>();
        private final List<MinutesSigned> signatures = new ArrayList<>();
        private MinutesStatus status = MinutesStatus.DRAFTED;
        private @Nullable MeetingId meeting;
        private @Nullable MinutesCirculated circulated;
        private @Nullable MinutesApproved approval;

        void take(Version version) {
            switch ((MinutesEvent) version.event()) {
                case MinutesDrafted e -> draft(version, e);
                case MinutesCirculated e -> {
                    circulated = e;
                    status = MinutesStatus.CIRCULATED;
                }
                case MinutesCommented e -> comments.add(e);
                case MinutesApproved e -> {
                    approval = e;
                    status = MinutesStatus.APPROVED;
                }
                case MinutesSigned e -> {
                    signatures.add(e);
                    status = MinutesStatus.SIGNED;
                }
                case MinutesRectified e -> rectify(version, e);
            }
        }

        private void draft(Version version, MinutesDrafted e) {
            meeting = e.meeting();
            versions.add(
                    new MinutesVersion(
                            versions.size() + 1,
                            e.effectiveOn(),
                            version.from() - 1,
                            e.paragraphs(),
                            null));
        }

        /** A paragraph about an item takes the place of the one about it. */
        private void rectify(Version version, MinutesRectified e) {
            var byItem = new LinkedHashMap<Optional<ItemId>, Paragraph>();
            if (!versions.isEmpty()) {
                put(byItem, versions.getLast().paragraphs());
            }
            put(byItem, e.paragraphs());
            versions.add(
                    new MinutesVersion(
                            versions.size() + 1,
                            e.effectiveOn(),
                            version.from() - 1,
                            List.copyOf(byItem.values()),
                            e.reason()));
        }

        private static void put(
                Map<Optional<ItemId>, Paragraph> byItem, List<Paragraph> paragraphs) {
            paragraphs.forEach(p -> byItem.put(Optional.ofNullable(p.item()), p));
        }

        Optional<Minutes> minutes() {
            return meeting == null
                    ? Optional.empty()
                    : Optional.of(
                            new Minutes(
                                    meeting,
                                    status,
                                    versions,
                                    comments,
                                    circulated,
                                    approval,
                                    signatures));
        }
    }
}
