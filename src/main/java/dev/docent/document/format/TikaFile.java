package dev.docent.document.format;

import java.nio.file.Path;

/// A file that Tika is to read.
///
/// @param unpacking takes what lies within it
/// @param time how long its parser may go on
record TikaFile(Path path, String mediaType, Unpacking unpacking, ReadingTime time) {

    private static final String PDF = "application/pdf";

    boolean isPdf() {
        return mediaType.equals(PDF);
    }
}
