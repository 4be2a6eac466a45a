package dev.docent.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// The folders that an evaluation works in: the set's documents and an index of its own, which is gone afterwards; both
/// unless the settings say otherwise.
record EvaluationFolders(List<String> settings, Optional<Path> temporary) implements AutoCloseable {

    private static final String DOCUMENTS = "--docent.documents.folder=";

    private static final String DATA = "--docent.data=";

    private static final String STORE = "--docent.index.store=";

    /// Where other documents are kept, those of a set have no business.
    private static final List<String> APART = List.of(
            "--docent.state.url=",
            "--docent.index.pgvector.schema=docent_eval",
            "--docent.index.opensearch.prefix=docent-eval");

    EvaluationFolders {
        settings = List.copyOf(settings);
    }

    static EvaluationFolders of(Request.Eval eval) {
        List<String> settings = new ArrayList<>(eval.settings());
        if (!names(settings, DOCUMENTS)) {
            settings.add(DOCUMENTS + eval.set().resolve("docs"));
        }
        settings.addAll(APART);
        if (!names(settings, STORE)) {
            settings.add(STORE + "lucene");
        }
        if (names(settings, DATA)) {
            return new EvaluationFolders(settings, Optional.empty());
        }
        Path data = newFolder();
        settings.add(DATA + data);
        return new EvaluationFolders(settings, Optional.of(data));
    }

    private static boolean names(List<String> settings, String setting) {
        return settings.stream().anyMatch(given -> given.startsWith(setting));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("docent-eval");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder", e);
        }
    }

    @Override
    public void close() {
        try {
            if (temporary.isPresent()) {
                FileSystemUtils.deleteRecursively(temporary.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove '" + temporary.get() + "'", e);
        }
    }
}
