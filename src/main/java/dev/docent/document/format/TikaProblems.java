package dev.docent.document.format;

import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.UnreadableDocumentException.Blame;
import dev.docent.document.content.Content;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;

/// Says in plain words what is wrong with a file.
final class TikaProblems {

    /// Why a file within an archive is refused.
    static final String PROTECTED_ENTRY = "It is protected by a password; pack it without one, or give its password in"
            + " docent.documents.reading.passwords.";

    /// Why a file within an archive is refused.
    static final String PACKED_ENTRY = "It is packed in a way that cannot be read; pack it anew.";

    private static final String PROTECTED = "The file is protected by a password; save it without one, or give its"
            + " password in docent.documents.reading.passwords.";

    private static final String RECOGNISE = "run it through text recognition (OCR) first, or install Tesseract and set"
            + " docent.documents.reading.ocr=true.";

    private static final String SCANNED = "The file has pages but no text, so it is probably a scan; " + RECOGNISE;

    private TikaProblems() {}

    static UnreadableDocumentException explain(Exception problem, String mediaType) {
        if (isProtection(problem)) {
            return new UnreadableDocumentException(PROTECTED, problem);
        }
        if (causes(problem).anyMatch(UnsupportedFormatException.class::isInstance)) {
            return new UnreadableDocumentException(
                    "This version of the format cannot be read (" + mediaType + "); save it in a newer one.", problem);
        }
        if (causes(problem).anyMatch(ZeroByteFileException.class::isInstance)) {
            return new UnreadableDocumentException("The file is empty.", problem);
        }
        return new UnreadableDocumentException(
                "The file is damaged or not what its name says; open it in the program it comes from and save it anew.",
                problem);
    }

    /// @return whether a password is missing or wrong
    static boolean isProtection(Exception problem) {
        return causes(problem).anyMatch(TikaProblems::isEncryption);
    }

    static UnreadableDocumentException isProtected() {
        return new UnreadableDocumentException(PROTECTED);
    }

    static UnreadableDocumentException noText(String mediaType) {
        return new UnreadableDocumentException(whyNoText(mediaType));
    }

    static UnreadableDocumentException onlyPictures() {
        return new UnreadableDocumentException(
                "The file has pictures but no text, so it is probably a scan; " + RECOGNISE);
    }

    /// @return that some of a document's pages are left out
    static String scannedPages(int count, int pages) {
        return count + " of " + pages + (count == 1 ? " pages is a picture" : " pages are pictures") + " without text; "
                + RECOGNISE;
    }

    /// @return that a document is not all there is of the file, since reading it takes too long
    static String onlyBeginning(Content read, Duration limit) {
        int pages = read.pages().orElse(0);
        int last = read.blocks().isEmpty() ? 0 : read.blocks().getLast().page().orElse(0);
        return last > 0 && last < pages
                ? onlyPart((last == 1 ? "the first" : "the first " + last) + " of " + pages + " pages", limit)
                : onlyPart("its beginning", limit);
    }

    static UnreadableDocumentException tookTooLong(ReadingSettings settings) {
        return UnreadableDocumentException.of(Blame.UNKNOWN, settings.tookTooLong());
    }

    static String onlyPart(String part, Duration limit) {
        return "Only " + part + " could be read within the " + limit.toSeconds()
                + " seconds that docent.documents.reading.time-limit allows.";
    }

    private static String whyNoText(String mediaType) {
        if (mediaType.equals("application/pdf")) {
            return SCANNED;
        }
        if (mediaType.startsWith("image/")) {
            return "The file is a picture; " + RECOGNISE;
        }
        if (mediaType.startsWith("audio/") || mediaType.startsWith("video/")) {
            return "The file is a recording; add a transcript of it instead.";
        }
        return "There is no text in the file (" + mediaType + ").";
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    /// The libraries below Tika have exceptions of their own for it.
    private static boolean isEncryption(Throwable problem) {
        String name = problem.getClass().getSimpleName();
        return problem instanceof EncryptedDocumentException || name.contains("Encrypted") || name.contains("Password");
    }
}
