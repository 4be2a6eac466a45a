package dev.docent.api;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import dev.docent.access.Caller;
import dev.docent.access.Scope;
import dev.docent.access.VisibleDocuments;
import dev.docent.api.problem.FieldProblem;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.document.Collection;
import dev.docent.index.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Makes filters of what callers ask for, refusing what could never let anything through.
public final class Scopes {

    private final VisibleDocuments documents;

    Scopes(VisibleDocuments documents) {
        this.documents = documents;
    }

    /// @throws ProblemException if a collection does not exist or the days are in the wrong order
    public Filter filter(List<String> collections, Optional<LocalDate> from, Optional<LocalDate> to) {
        List<FieldProblem> wrong = new ArrayList<>(unknown("collections", collections));
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            wrong.add(new FieldProblem("publishedFrom", "must not be after publishedTo"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        Set<Collection> scope = collections.stream().map(Collection::new).collect(toSet());
        return new Filter(seen(scope), Set.of(), from, to);
    }

    /// @throws ProblemException if there is no such collection
    public Collection collection(String name) {
        List<FieldProblem> wrong = unknown("collection", List.of(name));
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        return new Collection(name);
    }

    /// What is searched is told where the caller may see something.
    private static Set<Collection> seen(Set<Collection> wanted) {
        return switch (Caller.current().scope().within(wanted)) {
            case Scope.Everything _ -> Set.of();
            case Scope.Only(var collections)
            when collections.isEmpty() ->
                throw new ProblemException(Problem.FORBIDDEN, "There is no collection that you may see.");
            case Scope.Only(var collections) -> collections;
        };
    }

    private List<FieldProblem> unknown(String field, List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        SortedSet<String> known = known();
        return names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> new FieldProblem(field, "names '" + name + "', which does not exist; " + list(known)))
                .toList();
    }

    private SortedSet<String> known() {
        return documents.collections().stream().map(Collection::name).collect(toCollection(TreeSet::new));
    }

    private static String list(SortedSet<String> known) {
        return known.isEmpty()
                ? "nothing is indexed yet"
                : known.stream().collect(joining(", ", "there " + (known.size() == 1 ? "is " : "are "), ""));
    }
}
