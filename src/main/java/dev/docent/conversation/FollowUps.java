package dev.docent.conversation;

import dev.docent.index.Filter;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a follow-up question stand alone: what it may mean is built from what was said, by grammar and by the chat
/// model, and used if it finds more than the question as it was asked.
final class FollowUps {

    private static final int LOOKED_AT = 5;

    /// How much better the less likely of two meanings must be.
    private static final double CLEARLY = 1;

    private final Retriever retriever;
    private final ModelRewriting model;
    private final Rewriting by;
    private final Belonging belonging;

    FollowUps(Retriever retriever, ModelRewriting model, Rewriting by) {
        this.retriever = retriever;
        this.model = model;
        this.by = by;
        this.belonging = new Belonging(retriever);
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
                all.isEmpty() ? alone(question, before, filter) : best(question, all, filter),
                Optional.of(stage(isModelAsked, modelled.isPresent())));
    }

    /// A question in which nothing points back.
    private String alone(String question, List<Exchange> before, Filter filter) {
        System.err.println("ALONE " + question + " -> " + Topic.belonging(question, before) + " -> " + belonging.of(question, before, filter));
        return belonging.of(question, before, filter).orElseGet(() -> Said.withoutOpening(question));
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
    /// @return the likeliest, another if that fits clearly better; the question itself if neither finds more than it does
    private String best(String question, List<String> rewritings, Filter filter) {
        String best = rewritings.getFirst();
        Evidence found = search(best, filter);
        for (String rewriting : rewritings.subList(1, rewritings.size())) {
            Evidence other = search(rewriting, filter);
            if (Coverage.fit(rewriting, question, other) > Coverage.fit(best, question, found) + CLEARLY) {
                best = rewriting;
                found = other;
            }
        }
        double plain = Coverage.of(question, question, search(question, filter));
        System.err.printf("CHOICE %.2f %s%n", plain, question);
        rewritings.forEach(r -> System.err.printf("    %.2f %.2f %s%n", Coverage.of(r, question, search(r, filter)), Coverage.fit(r, question, search(r, filter)), r));
        return Coverage.of(best, question, found) > plain ? best : Said.withoutOpening(question);
    }

    /// @return whether the words of a question show that it cannot be understood alone
    private static boolean isDependent(String question) {
        Said said = Said.of(question);
        return said.form() != Said.Form.WHOLE || References.in(said.words());
    }

    private Evidence search(String question, Filter filter) {
        return retriever.search(new Query(question, filter), LOOKED_AT);
    }

    /// Understands what a client says was said: all of it as the words show, and the last question, which what follows
    /// builds on, as far as something is found for it too.
    ///
    /// @param said questions and answers, oldest first
    List<Exchange> understood(List<Turn> said, Filter filter) {
        List<Turn> spoken =
                said.stream().filter(turn -> !turn.text().isBlank()).toList();
        int last = spoken.stream().map(Turn::role).toList().lastIndexOf(Turn.Role.USER);
        var exchanges = new ArrayList<Exchange>();
        for (int i = 0; i < spoken.size(); i++) {
            String text = spoken.get(i).text().strip();
            switch (spoken.get(i).role()) {
                case USER -> exchanges.add(exchange(text, List.copyOf(exchanges), i == last, filter));
                case ASSISTANT -> answer(exchanges, text);
            }
        }
        return exchanges;
    }

    private Exchange exchange(String question, List<Exchange> before, boolean checked, Filter filter) {
        List<String> rewritings =
                before.isEmpty() || !isDependent(question) ? List.of() : Rewritings.of(question, before);
        if (rewritings.isEmpty()) {
            return Exchange.asked(question, question);
        }
        return Exchange.asked(question, checked ? best(question, rewritings, filter) : rewritings.getFirst());
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
