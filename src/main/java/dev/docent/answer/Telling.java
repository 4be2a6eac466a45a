package dev.docent.answer;

import java.util.List;
import java.util.function.Consumer;

/// Hands out an answer while it grows: its text, then the citations that are new in it.
final class Telling {

    private final AnswerText text = new AnswerText();
    private final Consumer<AnswerPart> listener;
    private int told;
    private int cited;

    Telling(Consumer<AnswerPart> listener) {
        this.listener = listener;
    }

    /// Hands out an answer that is whole.
    static void whole(Answer answer, Consumer<AnswerPart> listener) {
        listener.accept(new AnswerPart.Text(answer.text()));
        answer.citations().forEach(citation -> listener.accept(new AnswerPart.Cited(citation)));
    }

    /// @return the answer so far; what is added to it is handed out next time
    AnswerText text() {
        return text;
    }

    /// Hands out what was added.
    void tell() {
        String whole = text.toString();
        if (whole.length() > told) {
            listener.accept(new AnswerPart.Text(whole.substring(told)));
            told = whole.length();
        }
        List<Citation> citations = text.citations();
        citations.subList(cited, citations.size()).forEach(citation -> listener.accept(new AnswerPart.Cited(citation)));
        cited = citations.size();
    }
}
