package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.SourceDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;

    @Test
    void onlyWhatThePageIsAboutIsRead() {
        SourceDocument document = read("""
                <body>
                <header><nav><a href="/">Start</a></nav></header>
                <div class="cookie-banner">We use cookies.</div>
                <main>
                  <article><header><h1>Ferry timetable</h1></header>
                    <p>The ferry leaves at <b>noon</b>.<br>It returns at
                       three.</p>
                    <aside><a href="/more">More about ferries</a></aside>
                    <form><label>Your mail</label><button>Subscribe</button></form>
                  </article>
                </main>
                <footer>All rights reserved</footer>
                <script>track();</script>
                </body>""");

        assertThat(document.text()).isEqualTo("Ferry timetable\n\nThe ferry leaves at noon.\nIt returns at three.");
    }

    @Test
    void aPageWithoutMarkedContentIsReadWithoutWhatSurroundsIt() {
        SourceDocument document = read("""
                <body><header>Site name</header><h1>Tides</h1><div>High at <span>six</span>.</div>
                <div id="consent">Accept</div><footer>Imprint</footer></body>""");

        assertThat(document.text()).isEqualTo("Tides\n\nHigh at six.");
    }

    @Test
    void structureBecomesBlocks() {
        SourceDocument document = read("""
                <main><h2>Fares</h2><ul><li>Dogs <i>free</i></li><li><p>Bicycles 3.00</p></li></ul>
                <table><tr><th>Ticket</th><th>Price</th></tr>
                <tr><td>Adult</td><td>8.50</td></tr><tr><td>Child</td><td></td></tr></table>
                <pre>a  b
                c</pre></main>""");

        assertThat(Reading.blocks(document))
                .containsExactly(
                        "HEADING2 Fares",
                        "LIST_ITEM Dogs free",
                        "LIST_ITEM Bicycles 3.00",
                        "TABLE_HEADER Ticket | Price",
                        "TABLE_ROW Adult | 8.50",
                        "TABLE_ROW | Child |  |",
                        "CODE a  b\nc");
    }

    @Test
    void aTableThatOnlyLaysOutThePageIsNoTable() {
        SourceDocument document =
                read("<body><table><tr><td><h1>Tides</h1></td><td>High at six.</td></tr></table></body>");

        assertThat(Reading.blocks(document)).containsExactly("HEADING1 Tides", "PARAGRAPH High at six.");
    }

    @Test
    void theSitesNameIsNoPartOfTheTitle() {
        SourceDocument document =
                read("<title>Ferry timetable - Port News</title><h1>Ferry timetable</h1><p>At noon.</p>");

        assertThat(document.title()).isEqualTo("Ferry timetable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-01-05T23:30:00-08:00\"}",
                "[{\"@type\":\"WebSite\"},{\"datePublished\":\"2026-01-05\"}]",
                "{\"@graph\":[{\"@type\":\"Person\"},{\"@type\":\"Article\",\"datePublished\":\"2026-01-05\"}]}"
            })
    void linkedDataTellsTheDate(String json) {
        SourceDocument document = read("<script type='application/ld+json'>{broken</script>"
                + "<script type='application/ld+json'>" + json + "</script><p>Published 7 March 2020</p>");

        assertThat(document.published()).contains(new PublicationDate(DAY, Origin.JSON_LD));
    }

    /// What it recommends, lists or names as its place on the site is none of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'WebPage','relatedLink':{'@type':'NewsArticle','datePublished':'2020-03-07'},"
                        + "'mainEntity':{'@type':'NewsArticle','datePublished':'2026-01-05'}}",
                "{'@graph':[{'@type':'WebSite','datePublished':'2019-01-01'},"
                        + "{'@type':['Article','Thing'],'datePublished':'2026-01-05'}]}",
                "[{'@type':'NewsArticle','url':'https://other.example.org/b','datePublished':'2020-03-07'},"
                        + "{'@type':'NewsArticle','mainEntityOfPage':{'@id':'https://www.example.org/a/'},"
                        + "'datePublished':'2026-01-05'}]",
                "[{'@type':'ItemList','itemListElement':[{'@type':'Article','datePublished':'2020-03-07'}]},"
                        + "{'@type':'WebPage','@id':'https://example.org/a#page','datePublished':'2026-01-05'}]"
            })
    void linkedDataOfOtherPagesTellsNothing(String json) {
        SourceDocument document = read("<link rel='canonical' href='https://example.org/a'>"
                + "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script><p>Words.</p>");

        assertThat(document.published()).contains(new PublicationDate(DAY, Origin.JSON_LD));
    }

    @Test
    void aPageThatOnlyListsOthersHasNoDateOfTheirs() {
        SourceDocument document = read("<script type='application/ld+json'>{\"@type\":\"ItemList\","
                + "\"itemListElement\":[{\"@type\":\"Article\",\"datePublished\":\"2020-03-07\"}]}</script>"
                + "<p>Published 5 January 2026</p>");

        assertThat(document.published()).contains(new PublicationDate(DAY, Origin.DATELINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2026-01-05T09:00Z'>",
                "<meta name='date' content='5 January 2026'>",
                "<meta name='DC.date' content='20260105'>",
                "<time datetime='2026-01-05' pubdate>Monday</time>",
                "<time itemprop='datePublished' datetime='2026-01-05'>Monday</time>"
            })
    void thePagesMarksTellTheDate(String mark) {
        SourceDocument document = read("<body>" + mark + "<p>Words.</p></body>");

        assertThat(document.published()).contains(new PublicationDate(DAY, Origin.META));
    }

    @Test
    void thePageTellsItsAddressAndLanguage() {
        SourceDocument document =
                read("<html lang='de-AT'><link rel='canonical' href='https://example.org/a'><p>Wort.</p></html>");

        assertThat(document.url()).contains("https://example.org/a");
        assertThat(document.language()).contains("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset='windows-1252'>", ""})
    void anOldCharacterSetIsUnderstood(String declaration) throws IOException {
        String page =
                "<html><head>" + declaration + "</head><p>Le café a été rénové à Sète, où le vin est gardé.</p></html>";
        Path path = Files.write(folder.resolve("old.html"), page.getBytes(Charset.forName("windows-1252")));

        assertThat(Reading.of(path).text()).startsWith("Le café a été rénové à Sète");
    }

    private SourceDocument read(String content) {
        return Reading.of(folder, "page.html", content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div itemscope itemtype='https://schema.org/Review'><meta itemprop='datePublished' content='2019-03-07'></div>",
                "<div itemscope itemtype='https://schema.org/Comment'><time itemprop='datePublished' datetime='2019-03-07'>Monday</time></div>",
                "<div itemscope itemtype='https://schema.org/NewsArticle'><time itemprop='datePublished' datetime='2019-03-07'>Monday</time></div>"
                        + "<div itemscope itemtype='https://schema.org/NewsArticle'><time itemprop='datePublished' datetime='2019-03-08'>Monday</time></div>"
            })
    void whatIsMarkedAsTheDateOfSomethingElseIsNotThePages(String other) {
        SourceDocument dated = read("<h1>Ferry</h1>" + other + "<p>Published 5 January 2026</p>");
        SourceDocument marked =
                read(other + "<article itemscope itemtype='https://schema.org/NewsArticle'><h1>Ferry</h1>"
                        + "<time itemprop='datePublished' datetime='2026-01-05'>Monday</time></article>");

        assertThat(dated.published()).contains(new PublicationDate(DAY, Origin.DATELINE));
        assertThat(marked.published()).contains(new PublicationDate(DAY, Origin.META));
    }
}
