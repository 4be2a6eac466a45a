package dev.docent.index;

import dev.docent.document.SecondNames;
import dev.docent.index.engine.EngineSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.springframework.stereotype.Component;

/// Copies what was committed last. Lucene never changes a file that it has written, it only deletes: second names for
/// the files of a commit are a copy that takes no time and no room, and nothing has to wait for it.
@Component
final class SavedIndex implements IndexCopies {

    private static final int TRIES = 100;

    private final Path source;
    private final PassageIndex index;
    private final Store store;
    private final List<EngineSource> engines;

    SavedIndex(DataProperties data, PassageIndex index, IndexProperties properties, List<EngineSource> engines) {
        this.store = properties.store();
        this.engines = List.copyOf(engines);
        this.source = data.indexFolder();
        this.index = index;
    }

    @Override
    public Optional<String> copyTo(Path folder) throws IOException {
        Optional<String> elsewhere = engines.stream()
                .filter(engine -> engine.store() == store)
                .map(EngineSource::copies)
                .findFirst();
        if (elsewhere.isEmpty()) {
            index.flush();
            copyCommitted(folder);
        }
        return elsewhere;
    }

    private void copyCommitted(Path folder) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                link(committed(), folder);
                return;
            } catch (IndexNotFoundException none) {
                return;
            } catch (NoSuchFileException | FileNotFoundException replaced) {
                empty(folder);
            }
        }
        throw new IOException("The index changes too fast to be copied");
    }

    private Collection<String> committed() throws IOException {
        try (Directory directory = FSDirectory.open(source)) {
            return SegmentInfos.readLatestCommit(directory).files(true);
        }
    }

    private void link(Collection<String> files, Path folder) throws IOException {
        for (String file : files) {
            SecondNames.give(source.resolve(file), folder.resolve(file));
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
