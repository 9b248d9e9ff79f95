package org.kenesh.query.function;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.function.Function;
import org.kenesh.function.FunctionId;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.asked.Sorting;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.responsibility.Explanation;
import org.kenesh.query.responsibility.Tenure;
import org.kenesh.query.responsibility.Tenures;
import org.kenesh.query.wording.Folded;
import org.kenesh.query.wording.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The functions, and who holds them. */
@RestController
@RequestMapping("/api/functions")
final class FunctionResource {

    private final History history;

    FunctionResource(History history) {
        this.history = history;
    }

    /** The functions that are told apart on a day. */
    @GetMapping
    Page<Function> functions(
            Asked asked,
            Paging paging,
            @RequestParam(name = "parent", required = false) @Nullable FunctionId parent,
            @RequestParam(name = "text", required = false) @Nullable String text,
            @RequestParam(name = "sort", defaultValue = "id") String sort) {
        var order = Sorting.by(sort, orders(asked.language()));
        var words = text == null ? null : Folded.of(text);
        return history.ask(knowledge -> {
            var found =
                    present(knowledge, parent, asked).stream()
                            .filter(f -> words == null || words.isIn(f.names()));
            return paging.of(asked, found, order);
        });
    }

    /** One function, with its place in the tree. */
    @GetMapping("/{id}")
    Answer<FunctionFile> function(Asked asked, @PathVariable("id") FunctionId id) {
        return history.ask(knowledge ->
                Answer.to(asked, FunctionFile.of(knowledge, known(knowledge, id, asked), asked)));
    }

    /** Who holds a function, on the day and over time. */
    @GetMapping("/{id}/holders")
    Answer<Holders> holders(Asked asked, @PathVariable("id") FunctionId id) {
        return history.ask(knowledge -> Answer.to(asked, holders(knowledge, id, asked)));
    }

    private static Holders holders(Knowledge knowledge, FunctionId id, Asked asked) {
        var function = known(knowledge, id, asked);
        var answer = knowledge.succession().holders(id, asked.on(), asked.known());
        var tenures = Tenures.of(knowledge, id, asked.known());
        var named = tenures.stream().flatMap(FunctionResource::agencies).distinct().sorted();
        return new Holders(
                new FunctionReference(id, function.names()),
                Explanation.of(knowledge, answer, asked),
                tenures,
                AgencyReference.today(knowledge, named.toList(), asked));
    }

    private static Stream<AgencyId> agencies(Tenure tenure) {
        return Stream.of(tenure.holders(), tenure.candidates(), tenure.last())
                .flatMap(List::stream);
    }

    private static List<Function> present(
            Knowledge knowledge, @Nullable FunctionId parent, Asked asked) {
        return parent == null
                ? knowledge.functions().present(asked.on(), asked.known())
                : knowledge.functions().children(parent, asked.on(), asked.known());
    }

    private static Function known(Knowledge knowledge, FunctionId id, Asked asked) {
        return knowledge
                .functions()
                .function(id, asked.on(), asked.known())
                .orElseThrow(() -> new Unknown("function", id.value()).refused());
    }

    private static SequencedMap<String, Comparator<Function>> orders(Language language) {
        var orders = new LinkedHashMap<String, Comparator<Function>>();
        orders.put("id", Comparator.comparing(Function::id));
        orders.put("name", Comparator.comparing(Function::names, language.order()));
        return orders;
    }
}
