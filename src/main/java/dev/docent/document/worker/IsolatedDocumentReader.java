package dev.docent.document.worker;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentReader;
import dev.docent.document.Extraction;
import dev.docent.document.Unpacked;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.worker.Places.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads files in a few processes that are kept warm. Whatever a file does to its process, hang, crash or exhaust its
/// memory, costs that file alone: the process is replaced and the next file read.
final class IsolatedDocumentReader implements DocumentReader, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IsolatedDocumentReader.class);

    /// What was read before may have brought a worker to its end, and so may a machine without memory: a file is
    /// blamed only when new workers end with it again and again.
    private static final int ATTEMPTS = 2;

    private final ReadingProperties properties;
    private final WorkerCommand command;
    private final TemporaryFolder temporary;
    private final Places places;
    private volatile boolean closed;

    IsolatedDocumentReader(ReadingProperties properties, TemporaryFolder temporary) {
        this.properties = properties;
        this.command = new WorkerCommand(properties.heap());
        this.temporary = temporary;
        this.places = new Places(properties.workers());
    }

    @Override
    public Extraction read(DocumentFile file) {
        return read(file, Unpacked.nothingOf(file));
    }

    @Override
    public Extraction read(DocumentFile file, Unpacked unpacked) {
        Path folder = temporary.unused();
        boolean kept = false;
        try (SecondName name = SecondName.of(file.path(), temporary.unused())) {
            Extraction extraction =
                    read(Order.of(file, name.path(), folder, unpacked)).extraction(file, folder);
            kept = true;
            return extraction;
        } catch (IOException problem) {
            throw UnreadableDocumentException.passing("The file could not be opened under its name.", problem);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException("Reading the file was stopped.", stop);
        } finally {
            if (!kept) {
                TemporaryFolder.delete(folder);
            }
        }
    }

    private Result read(Order order) throws InterruptedException {
        Place place = places.take();
        try {
            return read(order, place, ATTEMPTS);
        } finally {
            places.giveBack(place);
        }
    }

    /// @param attempts how many more new workers may end while they read this file first of all
    private Result read(Order order, Place place, int attempts) throws InterruptedException {
        Worker worker = place.worker(this::started);
        int left = worker.isNew() ? attempts - 1 : attempts;
        try {
            return read(order, place, worker);
        } catch (TimeoutException tooLong) {
            throw UnreadableDocumentException.doubtful(properties.settings().tookTooLong(), tooLong);
        } catch (WorkerEndedException ended) {
            if (closed || left == 0 || (worker.isNew() && ended.isOutOfMemory())) {
                throw explained(ended);
            }
            log.info("Reading '{}' again: {}", DocumentFile.visible(order.file()), ended.getMessage());
            return read(order, place, left);
        }
    }

    private Result read(Order order, Place place, Worker worker)
            throws TimeoutException, WorkerEndedException, InterruptedException {
        long start = System.nanoTime();
        try {
            return worker.read(order, properties.timeLimit());
        } finally {
            place.count(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private UnreadableDocumentException explained(WorkerEndedException ended) {
        if (closed) {
            return new UnreadableDocumentException("Reading the file was stopped.", ended);
        }
        if (!ended.hadBegun()) {
            return noProcess(ended);
        }
        if (ended.isKilled()) {
            return UnreadableDocumentException.doubtful(
                    "The system ended the program that reads the file, as it does where memory is short.", ended);
        }
        return ended.isOutOfMemory()
                ? new UnreadableDocumentException(
                        "Reading the file needs more than the "
                                + properties.heap().toMegabytes()
                                + " MB of memory that docent.documents.reading.heap allows.",
                        ended)
                : new UnreadableDocumentException(
                        "The file brings the program that reads it down, so it is damaged; open it in the program it"
                                + " comes from and save it anew.",
                        ended);
    }

    private Worker started(Compilation compilation) {
        if (closed) {
            throw new UnreadableDocumentException("Reading the file was stopped.");
        }
        try {
            return new Worker(process(temporary.create("worker"), compilation), compilation, properties.settings());
        } catch (IOException problem) {
            throw noProcess(problem);
        }
    }

    private Process process(Path folder, Compilation compilation) throws IOException {
        try {
            Process process = command.start(folder, compilation);
            var _ = process.onExit().thenRun(() -> cleanUp(folder));
            return process;
        } catch (IOException problem) {
            TemporaryFolder.delete(folder);
            throw problem;
        }
    }

    private static void cleanUp(Path folder) {
        if (Files.exists(folder.resolve(WorkerCommand.CRASH))) {
            log.warn("Java crashed in a worker: {}", TemporaryFolder.beginning(folder.resolve(WorkerCommand.CRASH)));
        }
        TemporaryFolder.delete(folder);
    }

    private static UnreadableDocumentException noProcess(Exception problem) {
        log.error("Cannot start a process to read files in: {}", problem.getMessage());
        return UnreadableDocumentException.ofReader(
                "No process could be started to read the file in; the service's log says more.", problem);
    }

    @Override
    public long mostCharacters() {
        return properties.maxCharacters();
    }

    @Override
    public String settings() {
        return SettingsDigest.of(properties);
    }

    @Override
    public void giveUp() {
        closed = true;
        places.close();
    }

    @Override
    public void close() {
        giveUp();
        temporary.close();
    }
}
