package dev.docent.conversation;

import dev.docent.document.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A question of a conversation with what it was answered. Long texts are cut.
///
/// @param id identifies the answer
/// @param standalone the question as it was searched with
/// @param shortAnswer the words that answered; empty where only sentences did, and where nothing was found
/// @param sources what the answer stood on, the first of its citations
public record Exchange(
        UUID id,
        Instant askedAt,
        String question,
        String standalone,
        String answer,
        Optional<String> shortAnswer,
        List<Source> sources) {

    private static final int LONGEST_ANSWER = 4_000;
    private static final int MOST_SOURCES = 4;

    /// A document that an answer was taken from, and the words it was taken from.
    public record Source(DocumentId document, String title, String quote) {

        private static final int LONGEST = 600;

        public Source {
            title = cut(title, LONGEST);
            quote = cut(quote, LONGEST);
        }
    }

    /// What was asked, of whose answer nothing is known.
    static Exchange asked(String question, String standalone) {
        return new Exchange(UUID.randomUUID(), Instant.EPOCH, question, standalone, "", Optional.empty(), List.of());
    }

    public Exchange {
        answer = cut(answer, LONGEST_ANSWER);
        sources = sources.stream().limit(MOST_SOURCES).toList();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
