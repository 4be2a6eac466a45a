package dev.docent.answer.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final List<String> PASSAGES = List.of(
            "Apply at https://portal.example.com.au/apply, or read (https://example.org/report-2024.pdf).",
            "See [the rules](https://example.org/rules/), **https://example.org/news** and www.example.net.",
            "Write to Help@example.org.au. More: docs.example.org/start; and/or ask.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.com.au/apply",
                "https://portal.example.com.au",
                "https://example.org/report-2024.pdf",
                "https://example.org/rules",
                "https://example.org/rules/",
                "https://example.org/news",
                "www.example.net"
            })
    void aLinkOfAPassageStays(String link) {
        assertThat(Addresses.withoutUnknown("It is at " + link + ".", PASSAGES)).isEqualTo("It is at " + link + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.com",
                "https://example.org/report",
                "https://example.org/rule",
                "http://example.org/news",
                "https://example.org/news?to=evil",
                "www.example.ne"
            })
    void aLinkThatIsOnlyTheBeginningOfAnotherOneDoesNot(String link) {
        assertThat(Addresses.withoutUnknown("It is at " + link + ".", PASSAGES)).isEqualTo("It is at .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example/login",
                "Evil.example/",
                "help@evil.example",
                "help@example.org",
                "docs.example.org/st"
            })
    void whatReadersTakeForAnAddressIsFoundOut(String address) {
        assertThat(Addresses.hasUnknown("It is at " + address + ".", PASSAGES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help@example.org.au",
                "docs.example.org/start",
                "portal.example.com.au/apply",
                "https://example.org/news",
                "and/or",
                "3.5/4",
                "p.m./a.m.",
                "@ding"
            })
    void whatIsKnownOrNoAddressIsNone(String words) {
        assertThat(Addresses.hasUnknown("It is at " + words + ", as they say.", PASSAGES))
                .isFalse();
    }
}
