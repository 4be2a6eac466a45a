package dev.docent.conversation;

import dev.docent.index.Filter;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes a follow-up question stand alone: what it may mean is built from what was said, by grammar and by the chat
/// model, and used if it finds more than the question as it was asked.
final class FollowUps {

    private static final int LOOKED_AT = 5;

    /// How much better the less likely of two meanings must be.
    private static final double CLEARLY = 1;

    /// How much better a question must be as it was asked, which cannot be understood alone.
    private static final double AS_GOOD = 0.3;

    private final Retriever retriever;
    private final ModelRewriting model;
    private final Rewriting by;

    FollowUps(Retriever retriever, ModelRewriting model, Rewriting by) {
        this.retriever = retriever;
        this.model = model;
        this.by = by;
        if (by == Rewriting.MODEL && !model.isPossible()) {
            throw new IllegalStateException(
                    "docent.conversation.rewriting is 'model', but no chat model is configured (docent.chat.provider)");
        }
    }

    /// A question that can be understood alone.
    ///
    /// @param stage what ran to make it so; empty if nothing did
    record Standalone(String question, Optional<String> stage) {}

    /// @param before what was said, oldest first
    Standalone standalone(String question, List<Exchange> before, Filter filter) {
        if (before.isEmpty()) {
            return new Standalone(question, Optional.empty());
        }
        List<String> rewritings = Rewritings.of(question, before);
        boolean isModelAsked = asksModel(question, rewritings);
        Optional<String> modelled = isModelAsked ? model.of(question, before) : Optional.empty();
        List<String> all =
                Stream.concat(modelled.stream(), rewritings.stream()).distinct().toList();
        return new Standalone(
                all.isEmpty() ? question : best(question, all, filter),
                Optional.of(stage(isModelAsked, modelled.isPresent())));
    }

    private static String stage(boolean isModelAsked, boolean isModelled) {
        if (isModelled) {
            return "rewrite";
        }
        return isModelAsked ? "follow-up: the model's rewriting was not used" : "follow-up";
    }

    private boolean asksModel(String question, List<String> rewritings) {
        if (!model.isPossible() || Said.of(question).form() == Said.Form.SMALL_TALK) {
            return false;
        }
        return switch (by) {
            case GRAMMAR -> false;
            case AUTO -> !rewritings.isEmpty() || isDependent(question);
            case MODEL -> true;
        };
    }

    /// @param rewritings the likeliest first; one at least
    private String best(String question, List<String> rewritings, Filter filter) {
        Evidence plain = search(question, filter);
        String best = rewritings.getFirst();
        double bestScore = Coverage.of(best, question, search(best, filter));
        for (String rewriting : rewritings.subList(1, rewritings.size())) {
            double score = Coverage.of(rewriting, question, search(rewriting, filter));
            if (score > bestScore + CLEARLY) {
                best = rewriting;
                bestScore = score;
            }
        }
        return Coverage.of(question, question, plain) > bestScore + AS_GOOD ? question : best;
    }

    /// @return whether the words of a question show that it cannot be understood alone
    private static boolean isDependent(String question) {
        Said said = Said.of(question);
        return said.form() != Said.Form.WHOLE || References.in(said.words());
    }

    private Evidence search(String question, Filter filter) {
        return retriever.search(new Query(question, filter), LOOKED_AT);
    }

    /// Understands what a client says was said, as far as that can be done without looking anything up.
    ///
    /// @param said questions and answers, oldest first
    List<Exchange> understood(List<Turn> said) {
        var exchanges = new ArrayList<Exchange>();
        for (Turn turn : said) {
            if (turn.text().isBlank()) {
                continue;
            }
            switch (turn.role()) {
                case USER -> exchanges.add(exchange(turn.text().strip(), List.copyOf(exchanges)));
                case ASSISTANT -> answer(exchanges, turn.text());
            }
        }
        return exchanges;
    }

    private static Exchange exchange(String question, List<Exchange> before) {
        List<String> rewritings = before.isEmpty() ? List.of() : Rewritings.of(question, before);
        String standalone = rewritings.isEmpty() || !isDependent(question) ? question : rewritings.getFirst();
        return new Exchange(UUID.randomUUID(), Instant.EPOCH, question, standalone, "", Optional.empty(), List.of());
    }

    private static void answer(List<Exchange> exchanges, String answer) {
        if (exchanges.isEmpty()) {
            return;
        }
        Exchange asked = exchanges.removeLast();
        exchanges.add(new Exchange(
                asked.id(),
                asked.askedAt(),
                asked.question(),
                asked.standalone(),
                answer,
                answer.length() <= 60 ? Optional.of(answer) : Optional.empty(),
                List.of()));
    }
}
