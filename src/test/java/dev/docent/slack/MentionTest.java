package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionTest extends SlackTest {

    @Test
    void aMentionIsAnsweredInItsThread() {
        start();

        String asked = mention("When did the ferry cross?");

        FakeMessages.Message reply = reply(asked);
        assertThat(script.asked.getFirst().text()).isEqualTo("When did the ferry cross?");
        assertThat(reply.text()).contains("The first crossing was on Sunday.");
        assertThat(reply.blocks()).contains("https://docent.example/documents/ferry1#span\\u003d10-58");
    }
}
