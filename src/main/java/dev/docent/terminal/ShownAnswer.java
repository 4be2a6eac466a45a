package dev.docent.terminal;

import dev.docent.answer.Answer;
import dev.docent.answer.Citation;
import dev.docent.answer.ResolvedDate;
import dev.docent.conversation.Reply;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An answer as the REST interface gives it; the names are that interface's.
record ShownAnswer(
        String id,
        String conversationId,
        String question,
        String standaloneQuestion,
        String status,
        String mode,
        String answer,
        Optional<String> shortAnswer,
        double confidence,
        List<Source> citations,
        List<ShownDate> dates,
        List<Side> conflicts,
        List<Source> related,
        List<Step> stages) {

    /// A quote with where it stands.
    record Source(
            int n,
            String documentId,
            String file,
            String collection,
            String title,
            Optional<String> url,
            Optional<String> publishedAt,
            OptionalInt page,
            Optional<String> heading,
            String quote,
            int start,
            int end,
            int answerStart,
            int answerEnd,
            List<List<Integer>> supports,
            String link) {}

    /// A date said in relative words.
    record ShownDate(String text, String resolved, String from, int citation) {}

    /// One of several answers that contradict each other.
    record Side(String shortAnswer, List<Integer> citations) {}

    /// A step that ran.
    record Step(String name, double ms) {}

    static ShownAnswer of(Reply reply) {
        return switch (reply.answer()) {
            case Answer.Grounded answer ->
                of(reply, "answered", answer.shortAnswer(), answer.citations(), answer.dates(), List.of(), List.of());
            case Answer.Conflicting answer ->
                of(
                        reply,
                        "conflicting",
                        Optional.of(answer.shortAnswer()),
                        answer.citations(),
                        answer.dates(),
                        answer.values(),
                        List.of());
            case Answer.NotFound answer ->
                of(reply, "not_found", Optional.empty(), List.of(), List.of(), List.of(), answer.related());
        };
    }

    private static ShownAnswer of(
            Reply reply,
            String status,
            Optional<String> shortAnswer,
            List<Citation> citations,
            List<ResolvedDate> dates,
            List<Answer.Value> sides,
            List<Citation> related) {
        return new ShownAnswer(
                reply.id().toString(),
                reply.conversation().toString(),
                reply.question(),
                reply.standaloneQuestion(),
                status,
                reply.mode(),
                reply.answer().text(),
                shortAnswer,
                reply.answer().confidence(),
                citations.stream().map(ShownAnswer::source).toList(),
                dates.stream().map(ShownAnswer::date).toList(),
                sides.stream()
                        .map(side -> new Side(side.shortAnswer(), side.citations()))
                        .toList(),
                related.stream().map(ShownAnswer::source).toList(),
                reply.stages().stream()
                        .map(stage -> new Step(stage.name(), stage.took().toNanos() / 1e6))
                        .toList());
    }

    private static ShownDate date(ResolvedDate date) {
        return new ShownDate(date.text(), date.resolved(), date.from(), date.citation());
    }

    private static Source source(Citation citation) {
        var document = citation.document();
        return new Source(
                citation.n(),
                document.id().value(),
                document.file(),
                document.collection().name(),
                document.title(),
                document.url(),
                document.published().map(published -> published.date().toString()),
                citation.page(),
                Optional.of(citation.heading()).filter(heading -> !heading.isEmpty()),
                citation.quote(),
                citation.start(),
                citation.end(),
                citation.answerStart(),
                citation.answerEnd(),
                citation.supports().stream()
                        .map(part -> List.of(part.start(), part.end()))
                        .toList(),
                "/documents/" + document.id() + "#span=" + citation.start() + "-" + citation.end());
    }
}
