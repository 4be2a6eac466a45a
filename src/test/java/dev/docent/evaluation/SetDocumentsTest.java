package dev.docent.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.evaluation.Output.Quoted;
import dev.docent.evaluation.SetDocuments.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetDocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void frontMatterIsNotTheDocumentsText() {
        SetFolder.in(folder);

        assertThat(check("leave.md", "Parents get")).isEqualTo(Verdict.VALID);
        assertThat(check("leave.md", "title: Leave")).isEqualTo(Verdict.NOT_THERE);
    }

    @Test
    void aPageIsReadWithoutItsTagsAndScripts() {
        SetFolder.in(folder).document("page.html", """
                <html><head><title>Leave</title></head><body><script>var x;</script><h1>Leave</h1>
                <p>Parents get <b>twelve</b>&nbsp;weeks.</p><p>Un&shy;paid &amp; long.</p></body></html>""");

        assertThat(check("page.html", "Leave Parents get twelve weeks. Un\u00adpaid & long."))
                .isEqualTo(Verdict.VALID);
        assertThat(check("page.html", "var x")).isEqualTo(Verdict.NOT_THERE);
    }

    @Test
    void spacesAndHyphensDoNotMatterInAPdf() {
        SetFolder.in(folder).document("report.pdf", "%PDF").write("text/report.pdf.txt", "The min-\nister ar rived.");

        assertThat(check("report.pdf", "The minister arrived.")).isEqualTo(Verdict.VALID);
        assertThat(check("report.pdf", "The minister left.")).isEqualTo(Verdict.NOT_THERE);
    }

    private Verdict check(String name, String quote) {
        return SetDocuments.in(folder.resolve("docs")).check(new Quoted(name, quote));
    }
}
