package dev.docent.document.worker;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Tells whether files are read by the same settings as before: whatever decides what can be read of one goes in, and
/// how many are read at a time does not.
final class SettingsDigest {

    private static final int LENGTH = 32;

    private SettingsDigest() {}

    static String of(ReadingProperties properties) {
        String deciding = properties.settings() + " " + properties.heap()
                + (properties.ocr() ? " " + isTesseractInstalled() : "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(deciding.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
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
