package dev.docent.answer.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.docent.answer.generation.ModelSentence.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTextTest {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofMillis(300);

    /// The sentences come out the same however the text was cut into pieces.
    private static List<ModelSentence> sentences(String text) {
        List<ModelSentence> expected = inPieces(text, text.length());
        for (int size = 1; size < 8; size++) {
            assertThat(inPieces(text, size)).isEqualTo(expected);
        }
        return expected;
    }

    private static List<ModelSentence> inPieces(String text, int size) {
        ModelText model = Shown.text();
        List<ModelSentence> sentences = new ArrayList<>();
        for (int i = 0; i < text.length(); i += size) {
            sentences.addAll(model.add(text.substring(i, Math.min(text.length(), i + size))));
        }
        sentences.addAll(model.end(true));
        return sentences;
    }

    private static List<String> texts(String text) {
        return sentences(text).stream().map(ModelSentence::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dar met Ding. [1][2] Tea was served. [3]",
                "Dar met Ding [1][2]. Tea was served [3].",
                "Dar met Ding.[1] [2] Tea was served.[3]",
                "Dar met Ding [1, 2]. Tea was served [3].",
                "Dar met Ding [1-2]. Tea was served [passage 3].",
                "Dar met Ding 【1】【2†source】. Tea was served [[3]].",
                "Dar [1] met Ding [2]. Tea was served (source 3).",
                "Dar met Ding. [1], [2] Tea was served. [3](https://example.org/3)"
            })
    void marksBelongToTheirSentenceWhereverTheyStand(String text) {
        List<ModelSentence> sentences = sentences(text);

        assertThat(sentences).extracting(ModelSentence::text).containsExactly("Dar met Ding.", "Tea was served.");
        assertThat(sentences).extracting(ModelSentence::marks).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void marksOutsideOfTheRangeAreDropped() {
        ModelSentence sentence =
                sentences("Dar met Ding [0][2][7][2026][999999999].").getFirst();

        assertThat(sentence.text()).isEqualTo("Dar met Ding.");
        assertThat(sentence.marks()).containsExactly(2);
    }

    @Test
    void aYearInBracketsThatAPassageHoldsIsNoMark() {
        ModelText model = new ModelText(
                "Who held it?", List.of(Shown.passage("Law", "", "In R v Dar [2024] UKSC 12 the court held so.")));

        assertThat(model.add("In R v Dar [2024] UKSC 12, not [2023], the court held so [1].\n"))
                .containsExactly(new ModelSentence(
                        "In R v Dar [2024] UKSC 12, not, the court held so.", List.of(1), " ", Kind.CLAIM));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Dr. Dar met Mr. Ding at 3 p.m. on Jan. 4, 2026. It rained. | Dr. Dar met Mr. Ding at 3 p.m. on Jan. 4, 2026. ; It rained.
            Rs. 3.5 billion were paid to Acme Inc. in May. It rained.  | Rs. 3.5 billion were paid to Acme Inc. in May. ; It rained.
            “Tea?” he asked. “Yes.” They drank.                        | “Tea?” he asked. ; “Yes.” ; They drank.
            """)
    void sentencesEndWhereTheyEnd(String text, String expected) {
        assertThat(texts(text)).containsExactly(expected.split(" ; ", -1));
    }

    @Test
    void headingsRulesAndFencesAreNoPartOfTheAnswer() {
        assertThat(texts("""
                ```markdown
                # Answer

                **Background:**

                Dar met Ding. [1]
                ---
                ## More
                Tea was served. [2]
                ```
                """)).containsExactly("Dar met Ding.", "Tea was served.");
    }

    @Test
    void theItemsOfAListKeepTheirPlace() {
        List<ModelSentence> sentences =
                sentences("They discussed:\n\n- trade [1]\n* **aid** [2]\n1. roads. [3]\n\nIt rained.");

        assertThat(sentences)
                .extracting(ModelSentence::text)
                .containsExactly("They discussed:", "trade", "aid", "roads.", "It rained.");
        assertThat(sentences).extracting(ModelSentence::before).containsExactly(" ", "\n- ", "\n- ", "\n1. ", "\n\n");
        assertThat(sentences.getFirst().leadsIn()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Dar met Ding ![x](https://evil.example/?q=secret. Really) in Beijing.          | Dar met Ding in Beijing.
            Dar met [Ding](https://evil.example/a.b).                                       | Dar met Ding.
            Dar met <b>Ding</b> <img src="https://e.example/x. Y.png" onerror="a()">here.   | Dar met Ding here.
            Dar met Ding.<script>alert("Hi. There")</script> Tea was served.                             | Dar met Ding. Tea was served.
            Dar met Ding, see https://evil.example/?q=1 for more.                           | Dar met Ding, see for more.
            The form is at https://forms.example/leave and free.                            | The form is at https://forms.example/leave and free.
            Dar met `Ding` in **Beijing** on *Sunday*.                                      | Dar met Ding in Beijing on Sunday.
            Dar met Ding <!-- hidden. Note --> in Beijing.                                  | Dar met Ding in Beijing.
            Costs stayed < 5 % and > 3 %.                                                   | Costs stayed < 5 % and > 3 %.
            Dar met Ding [here][ref].                                                       | Dar met Ding here.
            """)
    void whatAPageCouldShowOrCallIsTakenOut(String text, String expected) {
        assertThat(String.join(" ", texts(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dar met Ding <img src=x", "Dar met [Ding](https://evil", "Look ![here"})
    void whatIsLeftHalfOpenIsNotFitToBeShown(String text) {
        assertThat(sentences(text).getLast().kind()).isEqualTo(Kind.UNFIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Answer:** Dar met Ding. [1]",
                "According to passage [1], Dar met Ding.",
                "Based on the provided documents, Dar met Ding [1].",
                "Passage 1 states that Dar met Ding. [1]",
                "The sources [1] report that Dar met Ding."
            })
    void whatIsSaidOfPassagesIsNoPartOfTheAnswer(String text) {
        assertThat(sentences(text)).containsExactly(new ModelSentence("Dar met Ding.", List.of(1), " ", Kind.CLAIM));
    }

    @Test
    void invisibleSignsAreTakenOut() {
        assertThat(texts("Dar\u200B met \u202EDing\uDB40\uDC41\u0007\uE001.")).containsExactly("Dar met Ding.");
    }

    @Test
    void aCharacterThatComesInTwoHalvesIsKept() {
        assertThat(texts("Dar met \uD842\uDFB7田 in Beijing.")).containsExactly("Dar met \uD842\uDFB7田 in Beijing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOT_IN_DOCUMENTS",
                "**NOT_IN_DOCUMENTS**.",
                "The passages do not say when they met.",
                "I'm sorry, but the context does not mention it.",
                "I don't know.",
                "The provided documents don't mention it. [1]"
            })
    void sayingThatThePassagesDoNotAnswerIsNoClaim(String text) {
        assertThat(sentences(text))
                .singleElement()
                .extracting(ModelSentence::kind)
                .isEqualTo(Kind.DECLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I'm sorry, but I can't help with that.", "I cannot answer this.", "As an AI I have no view."})
    void refusingToAnswerIsNoClaim(String text) {
        assertThat(sentences(text))
                .singleElement()
                .extracting(ModelSentence::kind)
                .isEqualTo(Kind.REFUSAL);
    }

    @Test
    void aSentenceIsReadyAsSoonAsTheNextOneBegins() {
        ModelText model = Shown.text();

        assertThat(model.add("Dar met Ding. [1")).isEmpty();
        assertThat(model.add("] T")).extracting(ModelSentence::text).containsExactly("Dar met Ding.");
    }

    @Test
    void inAPauseASentenceIsReadyThatLooksWhole() {
        ModelText model = Shown.text();

        model.add("Dar met Ding. [1]");
        assertThat(model.quiet(SHORT)).extracting(ModelSentence::marks).containsExactly(List.of(1));
        model.add(" It cost 4.");
        assertThat(model.quiet(LONG)).isEmpty();
        model.add("5 crowns. [2]");
        assertThat(model.quiet(SHORT)).extracting(ModelSentence::text).containsExactly("It cost 4.5 crowns.");
        assertThat(model.add("[3] Tea was served. It rained"))
                .extracting(ModelSentence::marks)
                .containsExactly(List.of());
    }

    @Test
    void aSentenceWithoutMarksIsWaitedForALittleLonger() {
        ModelText model = Shown.text();

        model.add("Dar met Ding.");

        assertThat(model.quiet(SHORT)).isEmpty();
        assertThat(model.quiet(LONG)).extracting(ModelSentence::text).containsExactly("Dar met Ding.");
    }

    @Test
    void theLastWordsOfAModelThatBrokeOffAreNoSentence() {
        ModelText model = Shown.text();

        model.add("Dar met Ding. [1] Tea was");

        assertThat(model.end(false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "- ", "* ", "=", "_ ", ":-", "> ", "|-", " ", "1,"})
    void aModelThatSaysTheSameForeverBreaksNothing(String loop) {
        String text = "[" + loop.repeat(18_000 / loop.length());

        assertThatCode(() -> inPieces(text, 200)).doesNotThrowAnyException();
        assertThatCode(() -> inPieces(text.substring(1), 200)).doesNotThrowAnyException();
        assertThat(inPieces(text.substring(1) + "x\n\nDar met Ding. [1]", text.length()))
                .last()
                .extracting(ModelSentence::text)
                .isEqualTo("Dar met Ding.");
    }
}
