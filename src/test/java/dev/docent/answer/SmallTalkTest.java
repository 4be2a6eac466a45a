package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks!",
                "Thanks, that was helpful",
                "Great, this was really useful!",
                "thank you very much",
                "Hello there",
                "Good morning, everyone!",
                "ok",
                "Hi, how are you?"
            })
    void thanksAndGreetingsAskForNothing(String said) {
        assertThat(SmallTalk.is(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is it good?",
                "Was that helpful?",
                "Thanks for the answer on leave",
                "Hello, who runs the ferry?",
                "Thanks for the Tern 4",
                "good governance",
                "Who thanked Pakistan?",
                "the night shift"
            })
    void whatAsksForSomethingIsAQuestion(String said) {
        assertThat(SmallTalk.is(said)).isFalse();
    }
}
