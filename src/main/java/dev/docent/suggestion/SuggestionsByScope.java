package dev.docent.suggestion;

import dev.docent.access.Caller;
import dev.docent.access.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Suggests to each caller what is drawn from, and answered by, what they may see. Callers who see the same are
/// suggested the same.
final class SuggestionsByScope implements SuggestedQuestions {

    private static final int MOST = 50;

    private final Supplier<SuggestedQuestions> begin;

    private final Map<Scope, SuggestedQuestions> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Scope, SuggestedQuestions> eldest) {
            return size() > MOST;
        }
    };

    SuggestionsByScope(Supplier<SuggestedQuestions> begin) {
        this.begin = begin;
    }

    @Override
    public List<String> questions(int limit) {
        return ofScope(Caller.current().scope()).questions(limit);
    }

    private synchronized SuggestedQuestions ofScope(Scope scope) {
        return known.computeIfAbsent(scope, _ -> begin.get());
    }
}
