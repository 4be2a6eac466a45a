package dev.docent.document;

import dev.docent.document.UploadIntake.Places;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An upload that has arrived. Once it has taken its place, what was there before can be put back until this is closed.
final class ArrivingUpload implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ArrivingUpload.class);

    private final Upload upload;
    private final UploadFiles files;
    private final Path arrived;
    private Optional<Path> before = Optional.empty();
    private Optional<URI> originBefore = Optional.empty();

    private ArrivingUpload(Upload upload, UploadFiles files, Path arrived) {
        this.upload = upload;
        this.files = files;
        this.arrived = arrived;
    }

    static ArrivingUpload receive(Upload upload, UploadFiles files) throws IOException {
        Path arrived = files.arriving();
        try (InputStream content = upload.content().open()) {
            Files.copy(content, arrived, StandardCopyOption.REPLACE_EXISTING);
            return new ArrivingUpload(upload, files, arrived);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(arrived);
            throw failure;
        }
    }

    String file() {
        return upload.file();
    }

    PlacingNote.Line line() {
        return new PlacingNote.Line(arrived, file(), upload.origin());
    }

    void noteBefore(Places places) throws IOException {
        Optional<DocumentFile> there = places.find(file());
        if (there.isPresent()) {
            originBefore = files.origin(file());
            before = files.secondName(there.get().path());
        }
    }

    void place(Places places) throws IOException {
        places.put(arrived, file(), upload.origin());
    }

    void takeBack(Places places) throws IOException {
        if (before.isPresent()) {
            places.put(before.get(), file(), originBefore);
        } else {
            places.remove(file());
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(arrived);
            if (before.isPresent()) {
                Files.deleteIfExists(before.get());
            }
        } catch (IOException failure) {
            log.warn("Cannot delete what arrived of '{}': {}", file(), failure.toString());
        }
    }
}
