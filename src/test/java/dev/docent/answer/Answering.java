package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.GenerationProperties.Limits;
import dev.docent.answer.GenerationProperties.Unsupported;
import dev.docent.answer.grounding.WordOverlap;
import dev.docent.chat.Chat;
import dev.docent.prompt.Prompts;
import dev.docent.retrieval.Stage;
import dev.docent.time.DateExpressions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Answers from passages with a chat model, and keeps what was handed out.
final class Answering {

    private static final Duration SOON = Duration.ofMillis(200);

    private final Found[] found;
    private final ChoosingAnswerer answerer;
    private final List<AnswerPart> parts = new ArrayList<>();
    private List<Answered> answered = List.of();

    Answering(Chat chat, Unsupported unsupported, Found... found) {
        var properties = ShippedSettings.answers();
        var limits = new Limits(10, 1000, SOON, SOON, Duration.ofSeconds(20));
        this.found = found.clone();
        this.answerer = new ChoosingAnswerer(
                chat,
                new ExtractiveAnswerer(properties, (_, _) -> List.of()),
                new GenerativeAnswerer(
                        chat, Prompts.own(), new WordOverlap(), new GenerationProperties(unsupported, limits)),
                new AnswerWriter(new RelativeDates(new DateExpressions())),
                properties);
    }

    Answer ask(String question) {
        parts.clear();
        return ask(question, Mode.AUTO);
    }

    Answer extractively(String question) {
        return ask(question, Mode.EXTRACTIVE);
    }

    private Answer ask(String question, Mode mode) {
        answered = List.of(answerer.answer(question, Found.evidence(found), mode, parts::add));
        return answered.getFirst().answer();
    }

    Mode mode() {
        return answered.getFirst().mode();
    }

    List<String> stages() {
        return answered.getFirst().stages().stream().map(Stage::name).toList();
    }

    /// Checks that what was handed out is the answer, each citation after the text that it belongs to.
    void wasHandedOutAsItIs() {
        var text = new StringBuilder();
        List<Integer> cited = new ArrayList<>();
        for (AnswerPart part : parts) {
            switch (part) {
                case AnswerPart.Text(var next) -> text.append(next);
                case AnswerPart.Cited(var citation) -> {
                    cited.add(citation.n());
                    assertThat(text.toString()).contains("[" + citation.n() + "]");
                }
            }
        }
        Answer answer = answered.getFirst().answer();
        assertThat(text.toString()).isEqualTo(answer.text());
        List<Citation> citations = switch (answer) {
            case Answer.Grounded grounded -> grounded.citations();
            case Answer.Conflicting conflicting -> conflicting.citations();
            case Answer.NotFound _ -> List.of();
        };
        assertThat(cited).isEqualTo(citations.stream().map(Citation::n).toList());
    }
}
