package dev.docent.api.document;

import static java.util.stream.Collectors.joining;

import dev.docent.api.guard.Audited;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.document.NoRoom;
import dev.docent.document.Upload;
import dev.docent.document.Uploads;
import dev.docent.document.Uploads.NameTakenException;
import dev.docent.document.Uploads.PartlyKeptException;
import dev.docent.ingestion.Ingestion;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Has files kept and indexed.
@Component
final class IndexedUploads {

    private static final String ELSEWHERE =
            "Another instance of the service has uploads that this one does not see. Whoever runs them has to have them"
                    + " share the data folder, or a bucket (docent.originals.store=s3); until then uploads are refused"
                    + " here.";

    private final Uploads uploads;
    private final Ingestion ingestion;

    IndexedUploads(Uploads uploads, Ingestion ingestion) {
        this.uploads = uploads;
        this.ingestion = ingestion;
    }

    /// @throws ProblemException if they cannot all be kept
    void keep(List<Upload> files, HttpServletRequest call) throws IOException {
        Audited.target(named(files), call);
        if (!ingestion.takesUploads()) {
            throw new ProblemException(Problem.UNAVAILABLE, ELSEWHERE);
        }
        try {
            uploads.put(files);
        } catch (NameTakenException taken) {
            throw new ProblemException(Problem.CONFLICT, taken.getMessage() + nothingOf(files));
        } catch (PartlyKeptException partly) {
            ingestion.start();
            throw new ProblemException(Problem.UNAVAILABLE, onlyKept(partly.files()));
        } catch (IOException failure) {
            if (NoRoom.behind(failure).isPresent()) {
                throw noRoom(files);
            }
            throw failure;
        }
    }

    private static String named(List<Upload> files) {
        String names = files.stream()
                .map(file -> file.file()
                        + file.origin().map(address -> " from " + address).orElse(""))
                .collect(joining(", "));
        return files.size() == 1 ? names : files.size() + " files: " + names;
    }

    private static String nothingOf(List<Upload> files) {
        return files.size() == 1 ? "" : " None of the " + files.size() + " files was kept.";
    }

    private static String onlyKept(List<String> files) {
        return "The files cannot all be kept now, and what was kept of them could not be taken back: '"
                + String.join("', '", files) + "'. Send the others again.";
    }

    private static ProblemException noRoom(List<Upload> files) {
        String what = files.size() == 1 ? "'" + files.getFirst().name().path() + "'" : "the files";
        return new ProblemException(
                Problem.UNAVAILABLE,
                "There is no room on the disk to keep " + what + "." + nothingOf(files)
                        + " Make room, then send it again.");
    }

    /// Starts the run that indexes what is kept.
    ResponseEntity<UploadResponse> accepted(List<Upload> kept) {
        UUID id = ingestion.start().id();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/ingestions/" + id))
                .body(new UploadResponse(id, kept.stream().map(Upload::file).toList()));
    }
}
