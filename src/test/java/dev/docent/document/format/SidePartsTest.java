package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands beside a page's content, and what only seems to.
class SidePartsTest {

    private static final String PARAGRAPH = "<p>The keeper lights the lamp at dusk and puts it out at dawn.</p>";

    @TempDir
    private Path folder;

    /// Many programs make a section's id of its heading.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section id='informed-consent'><h2>Informed consent</h2><p>Each patient signs.</p></section>",
                "<section id='gdpr-compliance'><h2>2.1 GDPR compliance</h2><p>Each patient signs.</p></section>",
                "<h2 id='cookies'>Cookies</h2><p>Each patient signs.</p>",
                "<section id='consent'><h2>Consent</h2><p>Each patient signs.</p></section>",
                "<div class='section' id='sidebar'><h3>3.2. Sidebar</h3><p>Each patient signs.</p></div>",
                "<div id='consent'><h2>Consent to treatment</h2><p>Each patient signs.</p></div>",
                "<dl><dt id='consent'>Consent</dt><dd>Each patient signs.</dd></dl>",
                "<div id='cookie-policy'><p>Each patient signs.</p></div>"
            })
    void aSectionIsNotLeftOutForWhatItIsAbout(String section) {
        String all = Jsoup.parse(section).text();

        String text = text("<main><h1>Handbook</h1>" + PARAGRAPH.repeat(3) + section + "</main>");

        assertThat(text.replaceAll("\\s+", " ")).endsWith(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id='cookie-banner'><h2>We value you</h2><p>Accept them!</p></div>",
                "<div id='cookieConsent'><p>Accept them!</p></div>",
                "<div id='onetrust-consent-sdk'><h2>Cookies</h2><p>Accept them!</p></div>",
                "<div id='CybotCookiebotDialog'><h2>Cookies</h2><p>Accept them!</p></div>",
                "<div id='sidebar'><h3>Recent posts</h3><p>Accept them!</p></div>",
                "<div id='comments'><h3>5 comments</h3><p>Accept them!</p></div>",
                "<section class='newsletter-signup'><h2>Newsletter</h2><p>Accept them!</p></section>"
            })
    void whatStandsBesideIsLeftOut(String part) {
        assertThat(text("<h1>The lamp</h1>" + PARAGRAPH.repeat(4) + part)).doesNotContain("Accept them!");
    }

    @Test
    void notesAndExamplesWithinAnArticleAreRead() {
        assertThat(text("<article><h1>The lamp</h1>" + PARAGRAPH
                        + "<aside aria-label='Note'><p>It must never go out.</p></aside>"
                        + "<aside><a href='/a'>Other lamps</a> <a href='/b'>Boats</a></aside></article>"
                        + "<aside><p>Advertise with us.</p></aside>"))
                .contains("It must never go out.")
                .doesNotContain("Other lamps", "Advertise");
    }

    @Test
    void whatStandsBelowAnArticleIsReadAndWhatStandsBelowThePageIsNot() {
        assertThat(text("<article><h1>The lamp</h1>" + PARAGRAPH
                        + "<footer><p>1. Since 1890 by gas.</p></footer></article>"
                        + "<article><h2>Boats</h2><footer><a href='/t'>Tags</a></footer></article>"
                        + "<footer>All rights reserved</footer>"))
                .contains("Since 1890 by gas.")
                .doesNotContain("Tags", "All rights reserved");
    }

    @Test
    void aPageThatAScriptShowsIsRead() {
        assertThat(read("<body style='display:none'><h1>The lamp</h1>" + PARAGRAPH
                        + "<div hidden><p>Loading</p></div></body>"))
                .contains("puts it out at dawn.")
                .doesNotContain("Loading");
    }

    private String text(String body) {
        return read("<body>" + body + "</body>");
    }

    private String read(String page) {
        return Reading.of(folder, "page.html", page).text();
    }
}
