package dev.docent.document.format;

import java.time.Duration;
import java.util.List;

/// Within which limits files are read.
///
/// @param maxCharacters how much text is kept of one document
/// @param maxDepth how deep files within files are looked into
/// @param maxParts how many files within one file are unpacked
/// @param maxUnpackedBytes how much room the files within one file of the folder may take, at whatever depth
/// @param maxRatio how many times its own size a file of the folder may unpack to, at whatever depth
/// @param passwords tried in turn on files that are protected by one
/// @param ocrLanguages as Tesseract names them; empty for no recognition of text in pictures
/// @param timeLimit how long reading one file may take
public record ReadingSettings(
        int maxCharacters,
        int maxDepth,
        int maxParts,
        long maxUnpackedBytes,
        int maxRatio,
        List<String> passwords,
        String ocrLanguages,
        Duration timeLimit) {

    /// Generous limits, no passwords and no recognition.
    public static final ReadingSettings USUAL =
            new ReadingSettings(5_000_000, 5, 10_000, 1L << 30, 200, List.of(), "", Duration.ofSeconds(60));

    public ReadingSettings {
        passwords = List.copyOf(passwords);
    }

    /// @return these with another limit to a document's text
    public ReadingSettings withMaxCharacters(int characters) {
        return new ReadingSettings(
                characters, maxDepth, maxParts, maxUnpackedBytes, maxRatio, passwords, ocrLanguages, timeLimit);
    }

    /// @return why a file is given up, in a sentence
    public String tookTooLong() {
        return "Reading the file took longer than " + timeLimit.toSeconds()
                + " seconds and was given up; docent.documents.reading.time-limit says how long it may take.";
    }

    boolean recognisesText() {
        return !ocrLanguages.isEmpty();
    }
}
