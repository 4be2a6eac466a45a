package dev.docent.conversation;

import dev.docent.answer.Mode;
import dev.docent.chat.ChatNeededException;
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

    /// How long what somebody said before may be to point back, in characters.
    private static final int LONGEST_FOLLOW_UP = 500;

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
            throw new ChatNeededException("docent.conversation.rewriting");
        }
    }

    /// A question that can be understood alone.
    ///
    /// @param query what is looked for, and where: what a question belongs to may be said by where it is looked for
    /// @param stage what ran to make it so; empty if nothing did
    /// @param whole the same question of what the thing belongs to: of "the Tern" for "the guarantee of the Tern"
    record Standalone(String question, Query query, Optional<String> stage, Optional<String> whole) {

        Standalone(String question, Query query, Optional<String> stage) {
            this(question, query, stage, Optional.empty());
        }
    }

    /// @param before what was said, oldest first
    /// @param mode how it is to be answered; where the documents' own sentences are wanted, no model is asked
    Standalone standalone(String question, List<Exchange> before, Filter filter, Mode mode) {
        if (before.isEmpty()) {
            return new Standalone(question, new Query(question, filter), Optional.empty());
        }
        List<String> rewritings = Rewritings.of(question, before);
        boolean isModelAsked = mode != Mode.EXTRACTIVE && asksModel(question, rewritings);
        Optional<String> modelled = isModelAsked ? model.of(question, before) : Optional.empty();
        List<String> all =
                Stream.concat(modelled.stream(), rewritings.stream()).distinct().toList();
        Optional<String> stage = Optional.of(stage(isModelAsked, modelled.isPresent()));
        if (all.isEmpty()) {
            return alone(question, before, filter, stage);
        }
        List<String> fitting = fitting(question, all, filter);
        String best = fitting.getFirst();
        Optional<String> whole = fitting.stream()
                .skip(1)
                .filter(other -> Said.words(best).containsAll(Said.words(other)))
                .findFirst();
        return new Standalone(best, new Query(best, filter), stage, whole);
    }

    /// A question in which nothing points back.
    private Standalone alone(String question, List<Exchange> before, Filter filter, Optional<String> stage) {
        String plain = Said.withoutOpening(question);
        return belonging
                .of(plain, before, filter)
                .map(found -> new Standalone(found.question(), new Query(plain, found.where()), stage))
                .orElseGet(() -> new Standalone(plain, new Query(plain, filter), stage));
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

    private String best(String question, List<String> rewritings, Filter filter) {
        return fitting(question, rewritings, filter).getFirst();
    }

    /// @param rewritings the likeliest first; one at least
    /// @return those that find more than the question itself: the likeliest or one that fits clearly better, then
    ///     the others; the question itself if none does
    private List<String> fitting(String question, List<String> rewritings, Filter filter) {
        double plain = Coverage.of(question, question, search(question, filter));
        var fitting = new ArrayList<String>();
        double fit = -Double.MAX_VALUE;
        for (String rewriting : rewritings) {
            Evidence found = search(rewriting, filter);
            double own = Coverage.fit(rewriting, question, found);
            boolean isBetter = Coverage.of(rewriting, question, found) > plain;
            if (isBetter && (fitting.isEmpty() || own > fit + CLEARLY)) {
                fitting.addFirst(rewriting);
                fit = own;
            } else if (isBetter) {
                fitting.add(rewriting);
            }
        }
        return fitting.isEmpty() ? List.of(Said.withoutOpening(question)) : fitting;
    }

    /// @return whether the words of a question show that it cannot be understood alone
    private static boolean isDependent(String question) {
        Said said = Said.of(question);
        return said.form() != Said.Form.WHOLE || Pointers.in(said.words());
    }

    private Evidence search(String question, Filter filter) {
        return retriever.search(new Query(question, filter), LOOKED_AT);
    }

    /// Understands what a client says was said: all of it as the words show, and the last question, which what follows
    /// builds on, as far as something is found for it too.
    ///
    /// @param said questions and answers, oldest first
    List<Exchange> understood(List<Turn> said, Filter filter) {
        List<Turn> spoken = said.stream().filter(turn -> !turn.text().isBlank()).toList();
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
        boolean pointsBack = !before.isEmpty() && question.length() <= LONGEST_FOLLOW_UP && isDependent(question);
        List<String> rewritings = pointsBack ? Rewritings.of(question, before) : List.of();
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
