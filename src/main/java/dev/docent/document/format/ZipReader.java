package dev.docent.document.format;

import dev.docent.document.NoRoom;
import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads ZIP archives by the list at their end, so that one file that cannot be read costs no other and a limit that
/// is reached ends the reading. What is protected is opened by the known passwords.
final class ZipReader {

    static final String MEDIA_TYPE = "application/zip";

    private static final Logger LOG = LoggerFactory.getLogger(ZipReader.class);
    private static final String BROKEN = "It is damaged within the archive; pack it anew.";

    private final List<String> passwords;
    private final EntryNames names = new EntryNames();

    ZipReader(List<String> passwords) {
        this.passwords = passwords;
    }

    /// @return whether the archive has a list of what it holds; one that is cut off has none
    /// @throws UnreadableDocumentException if all that it holds is protected by passwords that are not known
    boolean read(Path path, Unpacking unpacking) throws IOException {
        try (ZipFile zip = open(path);
                ProtectedEntries closed = new ProtectedEntries(path, passwords)) {
            unpack(zip, closed, unpacking);
            if (unpacking.parts().isEmpty() && closed.areAll(unpacking.refused())) {
                throw TikaProblems.isProtected();
            }
            return true;
        } catch (Unlisted damaged) {
            LOG.debug("The archive has no list of what it holds", damaged);
            return false;
        }
    }

    private static final class Unlisted extends Exception {
        Unlisted(Exception cause) {
            super(cause);
        }
    }

    private static ZipFile open(Path path) throws Unlisted {
        try {
            return ZipFile.builder().setPath(path).get();
        } catch (IOException | RuntimeException damaged) {
            throw new Unlisted(damaged);
        }
    }

    private void unpack(ZipFile zip, ProtectedEntries closed, Unpacking unpacking) throws IOException {
        int number = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            PartName name = PartName.of(names.of(entry), ++number);
            if (!entry.isDirectory() && unpacking.admits(name)) {
                unpack(zip, closed, entry, name, unpacking);
            }
            if (unpacking.isOver()) {
                return;
            }
        }
    }

    private static void unpack(
            ZipFile zip, ProtectedEntries closed, ZipArchiveEntry entry, PartName name, Unpacking unpacking)
            throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            closed.unpack(entry.getLocalHeaderOffset(), name, unpacking);
        } else if (zip.canReadEntryData(entry)) {
            unpack(zip, entry, name, unpacking);
        } else {
            unpacking.refuse(name, TikaProblems.PACKED_ENTRY);
        }
    }

    private static void unpack(ZipFile zip, ZipArchiveEntry entry, PartName name, Unpacking unpacking)
            throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            unpacking.unpack(in, name, entry.getSize());
        } catch (LinkageError missing) { // Some methods need libraries that are not there.
            LOG.debug("Cannot unpack method {}", entry.getMethod(), missing);
            unpacking.refuse(name, TikaProblems.PACKED_ENTRY);
        } catch (IOException | RuntimeException broken) {
            refuseUnlessForRoom(broken, name, unpacking);
        }
    }

    private static void refuseUnlessForRoom(Exception broken, PartName name, Unpacking unpacking) throws IOException {
        if (NoRoom.behind(broken).isPresent()) {
            throw new IOException(broken);
        }
        LOG.debug("An entry is damaged", broken);
        unpacking.refuse(name, BROKEN);
    }
}
