package dev.docent.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewritingsTest {

    private static Exchange said(String question, String answer) {
        return said(question, question, answer);
    }

    private static Exchange said(String question, String standalone, String answer) {
        return new Exchange(
                UUID.randomUUID(), Instant.EPOCH, question, standalone, answer, Optional.of(answer), List.of());
    }

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource(delimiter = '|', textBlock = """
            When did Dar meet Ding Xuexiang?        | 4 January 2026 | And where was that?    | Where did Dar meet Ding Xuexiang?
            When did Dar meet Ding Xuexiang?        | 4 January 2026 | Why?                   | Why did Dar meet Ding Xuexiang?
            Who was arrested over the attack?       | Ali Khan       | When?                  | When was Ali Khan arrested over the attack?
            How many ships were lost in the storm?  | five           | In which year?         | In which year were ships lost in the storm?
            How heavy is the lamp?                  | 3 kg           | And how big?           | How big is the lamp?
            What is the hotel ceiling in Beijing?   | 165            | And in Islamabad?      | What is the hotel ceiling in Islamabad?
            What is the hotel ceiling in Beijing?   | 165            | What about London?     | What is the hotel ceiling in London?
            What does E02 mean on the recorder?     | no card        | and E11?               | What does E11 mean on the recorder?
            When did they meet in May?              | 20 May         | No, I meant in January | When did they meet in January?
            What supplement is paid for the night shift? | 30      | and for the late one?  | What supplement is paid for the late shift?
            Can I carry days of holiday over?       | yes            | And until when?        | Until when can I carry days of holiday over?
            Who talked with Liu Jianchao in May?    | Dar            | What was that about?   | What did Dar talk with Liu Jianchao in May about?
            What does a new battery cost?           | 49 euros       | And how long does that take? | How long does a new battery take?
            What is the hotel ceiling in Geneva?    | 230            | During conferences?    | What is the hotel ceiling in Geneva during conferences?
            How fast must an error be corrected during the day? | four hours | And at night? | How fast must an error be corrected at night?
            """)
    void whatIsMissingComesFromTheQuestionBefore(String before, String answer, String question, String expected) {
        assertThat(Rewritings.of(question, List.of(said(before, answer)))).contains(expected);
    }

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Who is China's foreign minister?          | Wang Yi | When did he receive Dar?  | When did Wang Yi receive Dar?
            When did Dar meet Ding Xuexiang? | Dar met Ding Xuexiang on Sunday | What did they talk about? | What did Dar and Ding Xuexiang talk about?
            When does the night shift begin?          | 22:00   | When does it end?         | When does the night shift end?
            How long is a sabbatical?                 | a year  | is it paid?               | Is the sabbatical paid?
            Where was the treaty signed?              | Geneva  | Who lives there?          | Who lives in Geneva?
            When did the cooling fail at Harlow?      | Sunday  | How much did it cost?     | How much did it cost when the cooling failed at Harlow?
            When did the war begin?                   | 1914    | When did it end?          | When did the war end?
            Why was the engineer not reached?         | old list | How much did it cost?    | How much did it cost when the engineer was not reached?
            When did Dar meet Ding Xuexiang?          | Sunday  | Who else was there?       | Who else was there when Dar met Ding Xuexiang?
            How long must the passphrase be?          | 12      | What if I lose it?        | What if I lose the passphrase?
            Are the main fields of the new plan known? | yes    | Who wrote it?             | Who wrote the new plan?
            How long can parental leave be?           | a year  | Who pays for it?          | Who pays for parental leave?
            Who is Ann Lee?                           | a clerk | Who met her yesterday?    | Who met Ann Lee yesterday?
            Who is Ann Lee?                           | a clerk | Who met her deputy yesterday? | Who met Ann Lee's deputy yesterday?
            How long is the battery's guarantee?      | a year  | How long does it take to charge? | How long does the battery's guarantee take to charge?
            Who was behind the Kabul airport attack?  | a group | When was the attack?      | When was the Kabul airport attack?
            What does the guarantee of the Tern cover? | all     | What does it weigh?       | What does the Tern weigh?
            Can the Tern 4 record in FLAC?            | yes     | Where is it made?         | Where is the Tern 4 made?
            Who visited Ann Lee?                      | No name is known, but many went to see her | When was that? | When was Ann Lee visited?
            """)
    void whatPointsBackIsNamed(String before, String answer, String question, String expected) {
        assertThat(Rewritings.of(question, List.of(said(before, answer)))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many days of annual leave does Harbour Desk give to new staff?
            Who won the World Cup in 2014?
            I am seeing one kind of ferry in the harbour now
            I meant to ask how to book a ferry
            Have you heard of Water Company Assistance?
            Thanks!
            Thanks, that was helpful
            How long does it take to get a refund?
            Is it possible to pay by card?
            """)
    void whatStandsAloneIsLeftAlone(String question) {
        List<Exchange> before = List.of(said("When did Dar meet Ding Xuexiang?", "4 January 2026"));

        assertThat(Rewritings.of(question, before)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Right to work checks?      | Right to work checks
            No-show fee?               | No-show fee
            Well-being days?           | Well-being days
            No smoking areas?          | No smoking areas
            No, I meant in January     | in January
            Right, and in January?     | in January
            No what about January?     | January
            """)
    void onlyWordsThatLeadInAreCutOff(String said, String words) {
        assertThat(String.join(" ", Said.of(said).words())).isEqualTo(words);
    }

    @Test
    void theConversationMayGoOnForManyTurns() {
        List<Exchange> before =
                List.of(said("Who is Ali Khan?", "a minister"), said("Where was Ali Khan expected?", "Geneva"));

        assertThat(Rewritings.of("How old is he?", before)).contains("How old is Ali Khan?");
    }

    @Test
    void theWordsOfAReasonAreNotWhatIsSpokenOf() {
        List<Exchange> before = List.of(
                said("Why was the engineer not reached?", "old phone number"), said("Who is Ann Lee?", "a clerk"));

        assertThat(Rewritings.of("Who changed it?", before)).noneMatch(rewriting -> rewriting.contains("phone"));
    }

    @Test
    void whatSomebodyComesBackToIsSpokenOf() {
        List<Exchange> before = List.of(
                said("When was the corridor launched?", "2015"),
                said("How long is the guarantee of the Tern 4?", "3 years"));

        assertThat(Rewritings.of("Back to the corridor: which port does it lead to?", before))
                .first()
                .isEqualTo("Which port does the corridor lead to?");
    }

    @Test
    void theyAreThePersonsWhoMetAndNotTheTownThatAnswered() {
        Exchange met = said("When did Dar meet Wang Yi?", "Wang Yi, the minister, met Dar on 20 May");
        Exchange where = said("Where was that?", "Where did Dar meet Wang Yi?", "Beijing");

        assertThat(Rewritings.of("What did they talk about?", List.of(met, where)))
                .containsExactly("What did Dar and Wang Yi talk about?");
    }

    @Test
    void whoElseWasThereWhereTheyTalked() {
        Exchange met = said("When did Dar meet Wang Yi?", "Wang Yi, the minister, met Dar on 20 May");
        Exchange talked =
                said("What did they talk about?", "What did Dar and Wang Yi talk about?", "trade, farming and mines");

        assertThat(Rewritings.of("Who else was there?", List.of(met, talked)))
                .contains("Who else was there when Dar met Wang Yi?");
        assertThat(Rewritings.of("Who else was there?", List.of(talked)))
                .contains("Who else was there when Dar and Wang Yi talked?");
    }

    @Test
    void itIsNoWordForWhatOthersAre() {
        Exchange arrested = said("When was Sharifullah arrested?", "after the attack on American troops");

        assertThat(Rewritings.of("What did Trump say about it?", List.of(arrested)))
                .doesNotContain("What did Trump say about American?");
    }
}
