package dev.docent.document.format;

import dev.docent.document.NoRoom;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The entries of a ZIP archive that are protected by a password.
final class ProtectedEntries implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProtectedEntries.class);

    private final ZipFile zip;

    /// The one that was right last comes first.
    private final List<String> passwords;

    private final Map<Long, FileHeader> headers = new HashMap<>();
    private boolean listed;

    ProtectedEntries(Path path, List<String> passwords) {
        this.zip = new ZipFile(path.toFile());
        this.passwords = new ArrayList<>(passwords);
    }

    /// @return whether these are protected, all of them
    boolean areAll(Map<String, String> refused) {
        return !refused.isEmpty() && refused.values().stream().allMatch(TikaProblems.PROTECTED_ENTRY::equals);
    }

    /// Unpacks an entry by one of the passwords, or refuses it.
    ///
    /// @param offset where it begins in the archive
    void unpack(long offset, PartName name, Unpacking unpacking) throws IOException {
        Optional<FileHeader> header = passwords.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(headers().get(offset));
        if (header.isEmpty() || !isUnpacked(header.get(), name, unpacking)) {
            unpacking.refuse(name, TikaProblems.PROTECTED_ENTRY);
        }
    }

    private boolean isUnpacked(FileHeader header, PartName name, Unpacking unpacking) throws IOException {
        for (int i = 0; i < passwords.size(); i++) {
            if (isUnpacked(header, passwords.get(i), name, unpacking)) {
                passwords.addFirst(passwords.remove(i));
                return true;
            }
        }
        return false;
    }

    /// A wrong password may show only by what it makes of the content.
    private boolean isUnpacked(FileHeader header, String password, PartName name, Unpacking unpacking)
            throws IOException {
        zip.setPassword(password.toCharArray());
        try (InputStream in = zip.getInputStream(header)) {
            unpacking.unpack(in, name, header.getUncompressedSize());
            return true;
        } catch (IOException | RuntimeException wrong) {
            if (NoRoom.behind(wrong).isPresent()) {
                throw new IOException(wrong);
            }
            LOG.debug("A password does not open an entry", wrong);
            return false;
        }
    }

    private Map<Long, FileHeader> headers() {
        if (!listed) {
            listed = true;
            try {
                zip.getFileHeaders().forEach(header -> headers.put(header.getOffsetLocalHeader(), header));
            } catch (IOException | RuntimeException unknown) {
                LOG.debug("The archive is protected in a way that is not known", unknown);
            }
        }
        return headers;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
