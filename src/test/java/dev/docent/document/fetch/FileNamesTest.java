package dev.docent.document.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.docent.document.Collection;
import dev.docent.document.UploadName;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final String LONG = "https://example.org/search?words=" + "harbour+".repeat(40);

    @ParameterizedTest
    @CsvSource({
        "https://example.org/news/talks.html, text/html; charset=utf-8, example.org-news-talks.html",
        "https://example.org/a.pdf, application/pdf, example.org-a.pdf",
        "https://example.org/a.docx, application/octet-stream, example.org-a.docx",
        "https://Example.org/a.pdf#page=2, application/pdf, example.org-a.pdf",
        "https://ja.example.org/%E6%B8%AF.txt, text/plain, ja.example.org-港.txt"
    })
    void aNameThatSpellsItsAddressIsThatAlone(String address, String mediaType, String name) {
        assertThat(name(address, mediaType)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a/b.html, https://example.org/a-b.html",
        "https://example.org/a/b, https://example.org/a-b",
        "https://example.org/a, https://example.org/a/",
        "https://example.org/a, https://example.org/a.html",
        "https://example.org/a.html, https://example.org/a.HTML",
        "https://example.org/a/b.html, https://example.org/a%2Fb.html",
        "https://example.org/a?b=1, https://example.org/a?b=2",
        "https://example.org/a?b, https://example.org/a/b",
        "https://example.org/a?b=1/2, https://example.org/a?b=1-2",
        "https://example.org/a.html, https://example.org:8443/a.html",
        "https://my-site.org/a.html, https://my.site.org/a.html"
    })
    void twoAddressesHaveTwoNames(String one, String other) {
        assertThat(name(one, "text/html")).isNotEqualTo(name(other, "text/html"));
    }

    @Test
    void longAddressesThatDifferAtTheirEndsHaveTwoNames() {
        String one = name(LONG + "1", "text/html");

        assertThat(one).isNotEqualTo(name(LONG + "2", "text/html"));
        assertThat(one).startsWith("example.org-search-words=harbour-").endsWith(".html");
    }

    @Test
    void oneAddressHasOneName() {
        assertThat(name(LONG, "text/html")).isEqualTo(name(LONG, "text/html"));
        assertThat(name("https://example.org/a-b#top", "text/html"))
                .isEqualTo(name("http://EXAMPLE.org/a-b", "text/html"));
    }

    @Test
    void theEndingStaysLast() {
        assertThat(name("https://example.org/a-b/Report.DOCX?version=3", "application/octet-stream"))
                .startsWith("example.org-a-b-Report-version=3-")
                .endsWith(".docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"港", "ä", "😀", "क्षि", "e\u0301", "-", "%2F", ".", "aux.x/"})
    void aNameOfWhateverLettersCanBeKept(String letters) {
        String address =
                URI.create("https://example.org/" + letters.repeat(150)).toASCIIString();

        String name = name(address, "text/html");

        assertThatCode(() -> new UploadName(Collection.DEFAULT, name)).doesNotThrowAnyException();
        assertThat(name).startsWith("example.org").endsWith(".html").doesNotContain("\uFFFD");
    }

    private static String name(String address, String mediaType) {
        return FileNames.of(URI.create(address), Optional.of(mediaType));
    }
}
