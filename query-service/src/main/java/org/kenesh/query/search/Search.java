package org.kenesh.query.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.decision.DecisionId;
import org.kenesh.query.QuerySettings;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Indexed;
import org.kenesh.query.problem.Refusal.NotIndexed;
import org.springframework.stereotype.Component;

/** Finds things by their words, as they were on a day and as known at a state of knowledge. */
@Component
public final class Search implements AutoCloseable {

    private final History history;
    private final Indexed indexed;
    private final QuerySettings settings;
    private final Index index = new Index();
    private final Indexer indexer;

    Search(History history, Indexed indexed, QuerySettings settings) {
        this.history = history;
        this.indexed = indexed;
        this.settings = settings;
        this.indexer = Indexer.start(history, index, indexed, Integer.MAX_VALUE);
    }

    /** The decisions that have these words, in no order. Refused as {@link Sought} says. */
    public Collection<DecisionId> decisions(
            String parameter, String typed, @Nullable CouncilId council, Asked asked) {
        var sought = Sought.of(parameter, typed);
        await(asked);
        return index.all(sought, Where.of(asked, Kind.DECISION, council)).stream()
                .map(thing -> ((FindableDecision) thing).decision())
                .toList();
    }

    /** A page of what has these words, the best first. */
    Page<Found> find(
            Sought sought,
            @Nullable Kind kind,
            @Nullable CouncilId council,
            Asked asked,
            Paging paging) {
        await(asked);
        long from = (paging.page() - 1L) * paging.size();
        var hits = index.find(sought, Where.of(asked, kind, council), from, paging.size());
        var told = new ArrayList<Wording>();
        var found =
                history.ask(knowledge -> {
                    var all = new ArrayList<Found>();
                    for (var thing : hits.things()) {
                        var known =
                                thing.told(knowledge).stream()
                                        .filter(version -> version.knownAt(asked.known()))
                                        .toList();
                        told.add(thing.words(known, asked.on()).orElseThrow());
                        all.add(thing.found(knowledge, asked));
                    }
                    return all;
                });
        var excerpts = new Excerpts(sought, asked.language());
        List<Found> items = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            items.add(found.get(i).with(excerpts.of(told.get(i))));
        }
        return new Page<>(
                asked.on(), asked.known(), hits.total(), paging.page(), paging.size(), items);
    }

    private void await(Asked asked) {
        try {
            if (indexed.await(asked.known(), settings.patience())) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new NotIndexed(indexed.size(), asked.known()).refused();
    }

    @Override
    public void close() {
        indexer.close();
        index.close();
    }
}
