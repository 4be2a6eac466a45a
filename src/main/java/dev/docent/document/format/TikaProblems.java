package dev.docent.document.format;

import dev.docent.document.UnreadableDocumentException;
import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;

/// Says in plain words what is wrong with a file.
final class TikaProblems {

    private static final String RECOGNISE = "run it through text recognition (OCR) first, or install Tesseract and set"
            + " docent.documents.reading.ocr=true.";

    private static final String SCANNED = "The file has pages but no text, so it is probably a scan; " + RECOGNISE;

    private TikaProblems() {}

    static UnreadableDocumentException explain(Exception problem, String mediaType) {
        if (isProtection(problem)) {
            return new UnreadableDocumentException(
                    "The file is protected by a password; save it without one, or give its password in"
                            + " docent.documents.reading.passwords.",
                    problem);
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

    static UnreadableDocumentException noText(String mediaType) {
        return new UnreadableDocumentException(whyNoText(mediaType));
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
