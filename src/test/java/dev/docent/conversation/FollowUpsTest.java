package dev.docent.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.conversation.Turn.Role;
import dev.docent.index.Filter;
import dev.docent.ingestion.Ingestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What a question becomes after others, through the real index and embedding.
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class FollowUpsTest {

    @TempDir
    private static Path folder;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Conversations conversations;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("report.md"), """
                # Report: the pump at Selby

                Published 3 March 2026

                On Monday evening the main pump at the Selby works failed because a seal had worn through. The engineer on
                duty, Ruth Adeyemi, was not reached for forty minutes, since the list held an old telephone number of hers.
                The flooded hall was dry again on Tuesday at noon. Repairs and cleaning came to 27,000 pounds.
                """);
        Files.writeString(documents.resolve("staff.md"), """
                # Staff rules

                Every employee has 27 days of holiday a year. Up to four days of holiday can be carried over; they must be
                taken by 30 June.
                """);
        Files.writeString(documents.resolve("porters.md"), """
                # Who is on duty

                On the board at the gate it says who is on duty: the porter Jan Bakker from seven to three.
                """);
        Files.writeString(documents.resolve("printer.md"), """
                # Kestrel 20 printer: a short guide

                Connect the blue cable to the port on the back. To reset the password, hold the round button for eight
                seconds. The lamp blinks red while the printer starts again.
                """);
        Files.writeString(documents.resolve("kettle.md"), """
                # Heron 3 kettle: manual

                | Property | Value |
                | --- | --- |
                | Capacity | 1.7 litres |
                | Weight | 940 g |
                | Guarantee | 2 years |
                """);
        settings.add("docent.data", () -> folder.resolve("data").toString());
        settings.add("docent.documents.folder", documents::toString);
        settings.add("docent.ingestion.at-start", () -> false);
    }

    @BeforeEach
    void takeIn() throws Exception {
        ingestion.await(ingestion.start().id());
    }

    /// @return the last question, as it was understood after the others
    private String understood(String... questions) {
        Optional<ConversationId> conversation = Optional.of(new ConversationId(UUID.randomUUID()));
        String standalone = "";
        for (String question : questions) {
            var asked = new AskedQuestion(question, conversation, List.of(), Filter.NONE);
            standalone = conversations.ask(asked, _ -> {}).standaloneQuestion();
        }
        return standalone;
    }

    /// @return the question, as it is understood after what a client says was said
    private String understoodAfter(List<String> said, String question) {
        List<Turn> history = new ArrayList<>();
        for (String text : said) {
            history.add(new Turn(history.size() % 2 == 0 ? Role.USER : Role.ASSISTANT, text));
        }
        return conversations
                .ask(new AskedQuestion(question, Optional.empty(), history, Filter.NONE), _ -> {})
                .standaloneQuestion();
    }

    @Test
    void aQuestionThatNamesNothingBelongsToWhatWasSpokenOf() {
        assertThat(understood("When did the main pump fail at Selby?", "Who was on duty?"))
                .isEqualTo("Who was on duty when the main pump failed at Selby?");
    }

    @Test
    void soItDoesWhereTheClientKeepsTheConversation() {
        assertThat(understoodAfter(
                        List.of("When did the main pump fail at Selby?", "On Monday evening."), "Who was on duty?"))
                .isEqualTo("Who was on duty when the main pump failed at Selby?");
    }

    @Test
    void aNewTopicIsNoticedByWhatIsFound() {
        String question = "How many days of holiday do I get?";

        assertThat(understood("How do I reset the password of the Kestrel 20?", question))
                .isEqualTo(question);
        assertThat(understoodAfter(
                        List.of("How do I reset the password of the Kestrel 20?", "Hold the button."), question))
                .isEqualTo(question);
    }

    @Test
    void aRewritingThatFindsNothingBetterIsNotUsed() {
        String question = "Does it blink red while the printer starts again?";

        assertThat(understood("Who won the Grand Regatta of Montevideo?", question))
                .isEqualTo(question);
    }

    @Test
    void norIsOneOfWhatAClientSaysWasAsked() {
        List<String> said = List.of(
                "Who won the Grand Regatta of Montevideo?",
                "The documents do not say.",
                "Does it blink red while the printer starts again?",
                "Yes.");

        assertThat(understoodAfter(said, "And green?"))
                .doesNotContain("Regatta")
                .doesNotContain("Montevideo");
    }

    @Test
    void whatSomethingCostIsAskedOfWhatHappened() {
        assertThat(understood(
                        "When did the main pump fail at Selby?",
                        "Why was the engineer on duty not reached?",
                        "How much did it cost?"))
                .isEqualTo("How much did it cost when the main pump failed at Selby?");
    }

    @Test
    void aQuestionWithinAnotherBeginsSmall() {
        assertThat(understood("Can I carry days of holiday over?", "And until when?"))
                .isEqualTo("Until when can I carry days of holiday over?");
    }

    @Test
    void whatAThingBelongsToIsAskedAboutWhereNothingIsFoundForTheThing() {
        assertThat(understood("What does the guarantee of the Heron 3 cover?", "What does it weigh?"))
                .isEqualTo("What does the Heron 3 weigh?");
    }
}
