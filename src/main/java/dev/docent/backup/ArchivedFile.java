package dev.docent.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A file in a backup.
record ArchivedFile(ZipFile zip, ZipEntry entry) {

    private static final Set<String> FOLDERS = Set.of(Archive.INDEX, Archive.STATE, Archive.UPLOADS);

    /// @return how long it is
    long copyInto(Path folder) throws IOException {
        Path place = place(folder);
        Files.createDirectories(place.getParent());
        var checked = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
        try (checked;
                OutputStream out = Files.newOutputStream(place)) {
            checked.transferTo(out);
        }
        if (checked.getChecksum().getValue() != entry.getCrc()) {
            throw new ZipException("'" + entry.getName() + "' in it is damaged");
        }
        return Files.size(place);
    }

    private Path place(Path folder) throws IOException {
        Path place = folder.resolve(entry.getName()).normalize();
        if (!place.startsWith(folder)
                || !FOLDERS.contains(folder.relativize(place).getName(0).toString())
                || place.equals(folder)) {
            throw new ZipException("'" + entry.getName() + "' in it has no place in a data folder");
        }
        return place;
    }
}
