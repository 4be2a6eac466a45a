package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.index.PassageIndex;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does one run: files that are new or changed are taken in, documents whose files are gone are forgotten.
final class FolderRun {

    private static final Logger log = LoggerFactory.getLogger(FolderRun.class);

    private final DocumentFolder folder;
    private final Documents documents;
    private final PassageIndex index;
    private final FileIngestion files;
    private final int threads;

    FolderRun(DocumentFolder folder, Documents documents, PassageIndex index, FileIngestion files, int threads) {
        this.folder = folder;
        this.documents = documents;
        this.index = index;
        this.files = files;
        this.threads = threads;
    }

    void perform(Run run) throws InterruptedException {
        try {
            List<DocumentFile> found = folder.files();
            run.expect(found.stream().map(DocumentFile::file).toList());
            if (mayForget(found, run)) {
                run.removed(forgetMissing(found));
            }
            takeIn(found, run);
        } catch (UncheckedIOException failure) {
            log.warn("Cannot read the folder {}: {}", folder.path(), failure.getMessage());
            run.stopped(
                    "The documents folder '" + folder.path() + "' cannot be read. What was indexed before is kept.");
        } finally {
            index.flush();
            run.indexed(index.passages());
        }
    }

    /// A folder that is not there or suddenly empty is more likely a missing mount than a wish to forget everything.
    private boolean mayForget(List<DocumentFile> found, Run run) {
        if (!found.isEmpty() || documents.all().isEmpty()) {
            return true;
        }
        String state = Files.isDirectory(folder.path()) ? "is empty" : "does not exist";
        run.stopped("The documents folder '" + folder.path() + "' " + state
                + ". What was indexed before is kept; to forget it, delete the data folder.");
        return false;
    }

    void forget(DocumentId id) {
        documents.find(id).ifPresent(document -> {
            documents.within(document.file()).forEach(part -> index.remove(part.id()));
            index.remove(id);
            index.flush();
        });
    }

    private int forgetMissing(List<DocumentFile> found) {
        Set<String> present = found.stream().map(DocumentFile::file).collect(Collectors.toSet());
        List<DocumentSummary> gone = documents.all().stream()
                .filter(document -> !isPresent(document.file(), present))
                .toList();
        gone.forEach(document -> index.remove(document.id()));
        return gone.size();
    }

    /// What lies within a file is there as long as the file is.
    private static boolean isPresent(String file, Set<String> present) {
        int end = file.length();
        while (end > 0 && !present.contains(file.substring(0, end))) {
            end = file.lastIndexOf(DocumentFile.WITHIN, end - 1);
        }
        return end > 0;
    }

    private void takeIn(List<DocumentFile> found, Run run) throws InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("ingestion-", 0).factory())) {
            List<? extends Future<?>> work = found.stream()
                    .map(file -> workers.submit(() -> takeIn(file, run)))
                    .toList();
            FolderProgress.follow(work, run, index);
        }
    }

    private void takeIn(DocumentFile file, Run run) {
        if (!run.isCutShort()) {
            files.ingest(file, run);
            run.indexed(index.passages());
        }
    }
}
