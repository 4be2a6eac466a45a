package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import dev.docent.time.DatedSpan;
import java.util.Set;
import java.util.regex.Pattern;

/// What of a claim is asked for: neighbouring terms.
record Slot(int first, int last, Kind kind) {

    private static final Set<String> PLACES = Set.of("in", "at", "to", "from", "of", "the", "on", "for", "a", "an");

    /// @return the claim with the question word in their place
    String question(Alignment alignment) {
        Said said = alignment.claim().said();
        int start = said.terms().get(first).start();
        int end = said.terms().get(last).end();
        String before = said.text().substring(0, start);
        String after = said.text().substring(end).replaceFirst("[.!?]+\\s*$", "");
        after = kind == Kind.NAME ? after.replaceFirst("^['’]s?(?= )", "") : after;
        String question = (before + word(alignment) + after).strip() + "?";
        for (DatedSpan date : said.dates()) {
            String words = said.text().substring(date.start(), date.end());
            if (!alignment.window().said().text().contains(words)) {
                question = question.replaceFirst(
                        "(?i)(,?\\s*\\b(on|in|at|from|since|by|during) )?" + Pattern.quote(words), "");
            }
        }
        return question;
    }

    private String word(Alignment alignment) {
        Term term = alignment.claim().term(first);
        return switch (kind) {
            case NUMBER ->
                term.amount().orElseThrow().ordinal()
                        ? "which"
                        : term.amount().orElseThrow().unit().equals("clock") ? "what time" : "how many";
            case NAME ->
                first > 0 && PLACES.contains(alignment.claim().term(first - 1).text()) ? "what" : "who";
            case WORD, SMALL -> "what";
        };
    }
}
