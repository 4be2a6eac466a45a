package dev.docent.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel> and <!here>",
                "<@U123> or <#C123|general> or <!subteam^S1>",
                "see <https://evil.example|the bank>",
                "see https://evil.example/x, mailto:a@evil.example or www.evil.example",
                "see [the bank](https://evil.example) and [it][1]",
                "![a picture](https://evil.example/x.png)",
                "&lt;!channel&gt; is said to be &amp;lt;",
                "> a quote\n  > and\n\n>>> one more",
                "# A heading\n> a quote\n```\ncode\n```",
                ":rocket: *bold* _it_ ~gone~ `code`"
            })
    void nothingInATextActs(String text) {
        for (String shown : new String[] {Markup.mrkdwn(text), Markup.markdown(text)}) {
            assertThat(shown)
                    .doesNotContain("<", ">", "://", "www.e", "evil.e", "mailto:a", ":rocket:")
                    .doesNotMatch("(?s).*&(?!amp;|lt;|gt;).*");
            assertThat(read(shown)).isEqualTo(text);
        }
        assertThat(Markup.markdown(text)).doesNotContain("](", "][");
        assertThat(Markup.mrkdwn(text))
                .doesNotMatch("(?s)(.*\\s)?[*_~`]\\S.*")
                .doesNotMatch("(?s)(.*\\n)?[ \\t]*&gt;.*");
    }

    /// What people see.
    private static String read(String shown) {
        return shown.replace("\u200B", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void plainTextStaysAsItIs() {
        String text = "On 4 January 2026 at 10:30, 212 people (2*3) met. [1]";

        assertThat(Markup.mrkdwn(text)).isEqualTo(text);
        assertThat(Markup.markdown(text)).isEqualTo(text);
    }

    @Test
    void theBeginningOfATextIsTheBeginningOfItsMarkup() {
        String text = "See https://evil.example/x and <!channel> now. # no heading\n> a quote [a](b) :x: ";

        for (int end = 0; end <= text.length(); end++) {
            if (end == 0 || Character.isWhitespace(text.charAt(end - 1))) {
                assertThat(Markup.markdown(text)).startsWith(Markup.markdown(text.substring(0, end)));
            }
        }
    }

    @Test
    void aLinkCannotBeLeft() {
        assertThat(Markup.link("https://docent.example/a?b=1&c=<2>|3", "A <title> | more"))
                .isEqualTo("<https://docent.example/a?b=1&amp;c=%3C2%3E%7C3|A &lt;title&gt; | more>");
    }
}
