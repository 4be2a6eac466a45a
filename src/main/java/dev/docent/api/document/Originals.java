package dev.docent.api.document;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands out the files that documents were read from, such that nothing in them runs in a reader's browser.
@Component
final class Originals {

    private static final String NOTHING_RUNS =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    /// Browsers refuse to show a PDF in a sandbox; their viewers have one of their own.
    private static final String NOTHING_LOADS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final int LOOKED_AT = 1 << 16;

    private final DocumentFolder folder;

    Originals(DocumentFolder folder) {
        this.folder = folder;
    }

    ResponseEntity<Resource> get(DocumentSummary document) {
        DocumentFile file = file(document.file());
        boolean isPart = !file.file().equals(document.file());
        MediaType type = isPart ? MediaType.APPLICATION_OCTET_STREAM : type(document.mediaType(), file.path());
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", isPdf(type) ? NOTHING_LOADS : NOTHING_RUNS)
                .header("Content-Disposition", disposition(file.file()))
                .body(new FileSystemResource(file.path()));
    }

    /// Of a file within an archive or a mail the original is the archive or the mail: the first on the way to it that
    /// is a file.
    private DocumentFile file(String name) {
        return find(name)
                .or(() -> wholes(name).flatMap(whole -> find(whole).stream()).findFirst())
                .orElseThrow(() -> new ProblemException(
                        Problem.NOT_FOUND, "The file of this document is no longer in the documents folder."));
    }

    private Optional<DocumentFile> find(String name) {
        return folder.find(name).filter(file -> Files.isRegularFile(file.path()));
    }

    /// A folder's name may end as an archive's does where it parts it from what lies within.
    private static Stream<String> wholes(String name) {
        return Stream.iterate(
                        name.indexOf(DocumentFile.WITHIN),
                        end -> end > 0,
                        end -> name.indexOf(DocumentFile.WITHIN, end + 1))
                .map(end -> name.substring(0, end));
    }

    private static String disposition(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static MediaType type(String mediaType, Path file) {
        try {
            MediaType type = MediaType.parseMediaType(mediaType);
            return type.isConcrete() ? withCharset(shown(type), file) : MediaType.APPLICATION_OCTET_STREAM;
        } catch (InvalidMediaTypeException unknown) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    /// No page may run a document as a script of this service's own.
    private static MediaType shown(MediaType type) {
        boolean isScript =
                type.getSubtype().contains("javascript") || type.getSubtype().contains("ecmascript");
        return isScript ? MediaType.TEXT_PLAIN : type;
    }

    /// Plain text says nothing of its encoding, unlike HTML, and browsers would guess an old one, which is right where
    /// it is not UTF-8.
    private static MediaType withCharset(MediaType type, Path file) {
        boolean isPlain = type.getType().equals("text") && !type.getSubtype().equals("html");
        return isPlain && type.getCharset() == null && isUtf8(file)
                ? new MediaType(type, StandardCharsets.UTF_8)
                : type;
    }

    private static boolean isUtf8(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Set.of(Utf8Text.ASCII, Utf8Text.WHOLE).contains(Utf8Text.find(content.readNBytes(LOOKED_AT)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isPdf(MediaType type) {
        return type.equalsTypeAndSubtype(MediaType.APPLICATION_PDF);
    }
}
