package dev.docent.document;

import dev.docent.document.Uploads.NameTakenException;
import dev.docent.document.Uploads.PartlyKeptException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the files of a request in. All of them have arrived before the first takes its place, and if one cannot, those
/// before it are taken back.
final class UploadIntake {

    private static final Logger log = LoggerFactory.getLogger(UploadIntake.class);

    private final UploadFiles files;
    private final FolderFiles documents;
    private final Places places;

    /// What is taken back must not be what came after it.
    private final ReentrantLock placing = new ReentrantLock();

    UploadIntake(UploadFiles files, FolderFiles documents, Places places) {
        this.files = files;
        this.documents = documents;
        this.places = places;
    }

    /// Where uploads are kept.
    interface Places {

        Optional<DocumentFile> find(String file);

        /// Either all of the file is kept or nothing changes.
        void put(Path arrived, String file, Optional<URI> origin) throws IOException;

        void remove(String file) throws IOException;
    }

    void take(List<Upload> uploads) throws IOException {
        for (Upload upload : uploads) {
            checkName(upload.file());
        }
        List<ArrivingUpload> arriving = new ArrayList<>();
        try {
            for (Upload upload : uploads) {
                arriving.add(ArrivingUpload.receive(upload, files));
            }
            place(arriving);
        } finally {
            arriving.forEach(ArrivingUpload::close);
        }
    }

    private void checkName(String file) throws IOException {
        if (documents.find(file).isPresent()) {
            throw NameTakenException.inFolder(file);
        }
        files.checkPlace(file);
    }

    private void place(List<ArrivingUpload> arriving) throws IOException {
        placing.lock();
        try {
            for (ArrivingUpload upload : arriving) {
                upload.noteBefore(places);
            }
            placeNoted(arriving);
        } finally {
            placing.unlock();
        }
    }

    /// What the first files of a request had before is gone where the service is killed then: the others follow.
    private void placeNoted(List<ArrivingUpload> arriving) throws IOException {
        if (arriving.size() == 1) {
            placeAll(arriving);
            return;
        }
        List<PlacingNote.Line> lines =
                arriving.stream().map(ArrivingUpload::line).toList();
        try (PlacingNote _ = PlacingNote.write(files.incoming(), lines)) {
            placeAll(arriving);
        }
    }

    /// Has the rest of requests take their places whose service was killed in the middle of that.
    void finishLeft() {
        placing.lock();
        try {
            for (PlacingNote note : PlacingNote.left(files.incoming())) {
                finish(note);
            }
        } catch (IOException failure) {
            log.warn("Cannot see what was left of uploads: {}", failure.toString());
        } finally {
            placing.unlock();
        }
    }

    private void finish(PlacingNote note) throws IOException {
        try {
            for (PlacingNote.Line line : note.rest()) {
                log.info("'{}' takes its place, which it had not when the service ended", line.file());
                places.put(line.arrived(), line.file(), line.origin());
            }
            note.close();
        } catch (IOException | NameTakenException | OriginalsUnavailableException failure) {
            log.warn("What was left of uploads waits for the next start: {}", failure.toString());
            note.leave();
        }
    }

    private void placeAll(List<ArrivingUpload> arriving) throws IOException {
        List<ArrivingUpload> kept = new ArrayList<>();
        try {
            for (ArrivingUpload upload : arriving) {
                upload.place(places);
                kept.add(upload);
            }
        } catch (IOException | RuntimeException failure) {
            takeBack(kept, failure);
            throw failure;
        }
    }

    /// Gives up at the first that cannot be taken back: the others will not be either, and each may take a while.
    private void takeBack(List<ArrivingUpload> kept, Exception failure) {
        List<ArrivingUpload> left = new ArrayList<>(kept);
        try {
            while (!left.isEmpty()) {
                left.getLast().takeBack(places);
                left.removeLast();
            }
        } catch (IOException | RuntimeException again) {
            failure.addSuppressed(again);
            throw new PartlyKeptException(
                    left.stream().map(ArrivingUpload::file).toList(), failure);
        }
    }
}
