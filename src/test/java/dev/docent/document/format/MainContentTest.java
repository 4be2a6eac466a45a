package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainContentTest {

    private static final String PARAGRAPH = "<p>The keeper lights the lamp at dusk and puts it out at dawn.</p>";

    @TempDir
    Path folder;

    @Test
    void aPageThatIsAllOneFormIsReadWithoutItsFields() {
        assertThat(
                        text(
                                "<form id='aspnetForm'><h1>Leave</h1><p>Thirty days a year.</p>"
                                        + "<label>Name <input></label><select><option>Mr</option></select><button>Send</button></form>"))
                .isEqualTo("Leave\n\nThirty days a year.");
    }

    @Test
    void aFormThatAsksForAnAddressIsNone() {
        assertThat(text(PARAGRAPH.repeat(4) + "<form><p>Get our news by mail!</p><button>Subscribe</button></form>"))
                .doesNotContain("news by mail", "Subscribe");
    }

    @Test
    void questionsAreReadWithTheirClosedAnswers() {
        assertThat(text("""
                <h1>Questions</h1>
                <div class="accordion-item">
                  <h2><button data-bs-toggle="collapse" data-bs-target="#a1">When is it lit?</button></h2>
                  <div id="a1" style="display: none"><p>At dusk.</p></div>
                </div>
                <button aria-controls="a2" aria-expanded="false">Who may visit the lamp?</button>
                <div id="a2" hidden>Anybody.</div>
                <button role="tab" aria-controls="t1">Oil</button>
                <div role="tabpanel" id="t1" hidden>It burns whale oil.</div>
                <p hidden>Loading</p><button>Print</button>
                <button aria-controls="menu">Open the main menu</button>
                <div id="menu" hidden><a href="/a">Start</a> <a href="/b">Visit</a></div>""")).isEqualTo("""
                Questions

                When is it lit?

                At dusk.

                Who may visit the lamp?

                Anybody.

                It burns whale oil.""");
    }

    @Test
    void partsOfAPortalAreItsContent() {
        assertThat(text("<div class='portlet-body'>" + PARAGRAPH + "</div><div class='portlet-body'>" + PARAGRAPH
                        + "</div><div class='paywall-content'><p>Nobody else may.</p></div>"))
                .contains("at dawn.", "Nobody else may.");
    }

    @Test
    void whatStandsAroundIsNeverAllOfThePage() {
        assertThat(text(("<div class='popup-item'>" + PARAGRAPH + "</div>").repeat(5)))
                .contains("at dawn.");
    }

    @Test
    void aTeaserIsNotWhatThePageIsAbout() {
        assertThat(text("<h1>The lamp</h1>" + PARAGRAPH.repeat(8)
                        + "<article><h3>Boats</h3><p>New ones!</p></article>"))
                .startsWith("The lamp\n\nThe keeper lights");
    }

    @Test
    void theNameOfTheSiteIsNotThePagesTitle() {
        assertThat(title("<title>Leave rules | Acme</title><header><h1>Acme</h1></header>" + PARAGRAPH))
                .isEqualTo("Leave rules | Acme");
        assertThat(title("<title>Leave rules | Acme</title><header><h1>Acme</h1></header><main><h1>Leave rules</h1>"
                        + PARAGRAPH + "</main>"))
                .isEqualTo("Leave rules");
        assertThat(title("<title>Acme | Leave rules</title><main><h1>Leave rules</h1>" + PARAGRAPH + "</main>"))
                .isEqualTo("Leave rules");
    }

    private String text(String body) {
        return Reading.of(folder, "page.html", "<body>" + body + "</body>").text();
    }

    private String title(String page) {
        return Reading.of(folder, "page.html", page).title();
    }
}
