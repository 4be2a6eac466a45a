package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.index.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

    @TempDir
    private Path folder;

    @Test
    void withoutACommandTheServiceStartsWithItsSettings() {
        assertThat(request("--server.port=9", "--debug"))
                .isEqualTo(new Request.Serve(List.of("--server.port=9", "--debug")));
        assertThat(request("serve", "--server.port=9")).isEqualTo(new Request.Serve(List.of("--server.port=9")));
    }

    @Test
    void theIndexMovesFromOneStoreToAnother() {
        assertThat(request("reindex", "--from", "lucene", "--to=pgvector", "--docent.data=d"))
                .isEqualTo(new Request.Reindex(
                        Store.LUCENE, Store.PGVECTOR, List.of("--docent.data=d", "--docent.index.store=lucene")));
        assertThat(request("reindex", "--from", "lucene", "--to", "sqlite"))
                .isEqualTo(new Request.Wrong("--to must be one of lucene, pgvector, opensearch."));
        assertThat(request("reindex", "--from", "lucene", "--to", "lucene")).isInstanceOf(Request.Wrong.class);
    }

    @Test
    void aQuestionNeedsNoQuotes() {
        Request request = request("ask", "Who", "is", "it?", "--json", "--docent.data=d");

        assertThat(request).isEqualTo(new Request.Ask("Who is it?", true, List.of("--docent.data=d")));
    }

    @Test
    void whatFollowsTwoDashesIsTheQuestion() {
        assertThat(request("ask", "--", "--json", "means", "what?"))
                .isEqualTo(new Request.Ask("--json means what?", false, List.of()));
    }

    @Test
    void aFolderToIngestIsTheDocumentsFolder() {
        Request request = request("ingest", folder.toString(), "--docent.documents.folder=other");

        assertThat(request).isEqualTo(new Request.Ingest(folder, List.of("--docent.documents.folder=" + folder)));
    }

    @Test
    void anEvaluationTakesFilesToWrite() {
        Request request = request("eval", folder.toString(), "--json", "a.json", "--outputs=b.jsonl", "--by", "type");

        assertThat(request)
                .isEqualTo(new Request.Eval(
                        folder,
                        Optional.of(Path.of("a.json")),
                        Optional.of(Path.of("b.jsonl")),
                        Optional.of("type"),
                        List.of()));
    }

    @Test
    void aPageIsToldHowToShowTheChatOfAnAddress() {
        assertThat(request("embed", "https://docent.example.org/"))
                .isEqualTo(new Request.Embed("https://docent.example.org"));
        assertThat(request("embed", "docent.example.org")).isInstanceOf(Request.Wrong.class);
        assertThat(request("embed")).isInstanceOf(Request.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "ask --help"})
    void helpIsShownHoweverItIsAskedFor(String line) {
        assertThat(request(line.split(" "))).isEqualTo(new Request.Help());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aks Who?",
                "ask",
                "ask --jsn Who?",
                "ask Who? --docent.data",
                "ingest",
                "ingest /no/such/folder",
                "eval --json"
            })
    void whatCannotBeDoneIsSaidInASentence(String line) {
        assertThat(request(line.split(" ")))
                .isInstanceOfSatisfying(
                        Request.Wrong.class,
                        wrong -> assertThat(wrong.problem()).isNotBlank());
    }

    private static Request request(String... arguments) {
        return Request.of(List.of(arguments));
    }
}
