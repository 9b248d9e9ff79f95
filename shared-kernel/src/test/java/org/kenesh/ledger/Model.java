package org.kenesh.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Conflict;
import org.kenesh.ledger.AppendResult.Duplicate;

/** What a ledger must answer, in the simplest way that could be right. */
final class Model {

    final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Appended> transactions = new HashMap<>();

    AppendResult append(Transaction transaction) {
        var known = transactions.get(transaction.id());
        if (known != null) {
            return new Duplicate(known.first(), known.count());
        }
        for (long i = transaction.condition().marker(); i < leaves.size(); i++) {
            if (matches(transaction.condition().criteria(), leaves.get((int) i))) {
                return new Conflict(i);
            }
        }
        var appended = new Appended(leaves.size(), transaction.leaves().size());
        leaves.addAll(transaction.leaves());
        transactions.put(transaction.id(), appended);
        return appended;
    }

    List<Long> source(Criteria criteria, long from, long to) {
        var positions = new ArrayList<Long>();
        for (long i = Math.max(0, from); i < Math.min(to, leaves.size()); i++) {
            if (matches(criteria, leaves.get((int) i))) {
                positions.add(i);
            }
        }
        return positions;
    }

    static boolean matches(Criteria criteria, Leaf leaf) {
        if (criteria.criteria().isEmpty()) {
            return true;
        }
        for (var criterion : criteria.criteria()) {
            boolean type =
                    criterion.types().isEmpty() || criterion.types().contains(leaf.event().type());
            if (type && leaf.event().tags().containsAll(criterion.tags())) {
                return true;
            }
        }
        return false;
    }
}
