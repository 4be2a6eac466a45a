package dev.docent.document.worker;

import dev.docent.document.ReadingVersion;
import dev.docent.document.TextDigest;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Tells whether files are read by the same code and settings as before: whatever decides what can be read of one goes
/// in, and how many are read at a time does not.
final class SettingsDigest {

    private static final int LENGTH = 32;

    private SettingsDigest() {}

    static String of(ReadingProperties properties) {
        String deciding = ReadingVersion.CURRENT + " " + properties.settings() + " " + properties.heap()
                + (properties.ocr() ? " " + isTesseractInstalled() : "");
        return TextDigest.of(deciding, LENGTH);
    }

    /// It may be installed only after recognition was switched on.
    private static boolean isTesseractInstalled() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .anyMatch(folder -> Files.isExecutable(folder.resolve("tesseract"))
                        || Files.isExecutable(folder.resolve("tesseract.exe")));
    }
}
