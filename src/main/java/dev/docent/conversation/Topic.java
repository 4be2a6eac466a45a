package dev.docent.conversation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.conversation.Exchange.Source;
import dev.docent.conversation.Mention.Kind;
import dev.docent.document.DocumentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a conversation is about.
final class Topic {

    private Topic() {}

    /// @param exchanges oldest first; one at least
    /// @return where what is spoken of now was brought up: the last question that does not point back and was
    ///     answered from the same documents, one with a name before others; if there is none, the last that does
    ///     not point back
    static Exchange opening(List<Exchange> exchanges) {
        Set<DocumentId> documents = documents(exchanges);
        List<Exchange> standing = exchanges.reversed().stream()
                .filter(exchange -> Said.words(exchange.question()).equals(Said.words(exchange.standalone())))
                .toList();
        List<Exchange> openings = standing.stream()
                .filter(exchange -> documents.isEmpty() || !Collections.disjoint(documents, documents(exchange)))
                .toList();
        return openings.stream()
                .filter(exchange -> names(Said.words(exchange.standalone())))
                .findFirst()
                .or(() -> openings.stream().findFirst())
                .or(() -> standing.stream().findFirst())
                .orElseGet(exchanges::getLast);
    }

    /// @return the documents that the last answer stood on; empty if there was none, or if that is not known
    static Set<DocumentId> documents(List<Exchange> exchanges) {
        return exchanges.reversed().stream()
                .map(Topic::documents)
                .filter(documents -> !documents.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<DocumentId> documents(Exchange exchange) {
        return exchange.sources().stream().map(Source::document).collect(toUnmodifiableSet());
    }

    /// A question that names nothing of its own may belong to what was spoken of.
    ///
    /// @return the question with that; empty if it names something, or points back in words
    static Optional<String> belonging(String question, List<Exchange> exchanges) {
        Said said = Said.of(question);
        boolean whole = said.form() == Said.Form.WHOLE && !Pointers.in(said.words()) && !names(said.words());
        return whole
                ? addition(said.words(), opening(exchanges)).map(added -> Said.question(joined(said.words(), added)))
                : Optional.empty();
    }

    /// @return whether a name or a number stands among the words
    static boolean names(List<String> words) {
        return words.stream()
                .skip(1)
                .anyMatch(word -> Lexicon.isCapitalised(word) || Character.isDigit(word.charAt(0)));
    }

    /// What happened, or what was asked about.
    private static Optional<List<String>> addition(List<String> words, Exchange opening) {
        boolean bound = Set.of("after", "before").contains(words.getLast());
        return Events.told(opening)
                .map(event -> bound ? event.subList(1, event.size()) : event)
                .or(() -> thing(opening).map(thing -> joined(List.of("for"), thing)));
    }

    /// @return what the exchange is about
    static Optional<List<String>> thing(Exchange exchange) {
        return new Mentions(List.of(exchange))
                .of(Kind.THING).stream()
                        .map(Mention::text)
                        .filter(text -> !Character.isDigit(text.charAt(0)))
                        .findFirst()
                        .map(Said::words);
    }

    private static List<String> joined(List<String> before, List<String> after) {
        var words = new ArrayList<>(before);
        words.addAll(after);
        return words;
    }
}
