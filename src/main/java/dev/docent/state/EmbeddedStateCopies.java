package dev.docent.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Has the embedded database copy itself.
@Component
final class EmbeddedStateCopies implements StateCopies {

    private final DataSource source;

    EmbeddedStateCopies(DataSource source) {
        this.source = source;
    }

    @Override
    public boolean copyTo(Path folder) throws IOException {
        Path packed = folder.resolve("state.zip");
        try (Connection connection = source.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
                return false;
            }
            copy(connection, packed);
        } catch (SQLException failure) {
            throw new IOException("The state cannot be copied: " + failure.getMessage(), failure);
        }
        unpack(packed, folder);
        Files.delete(packed);
        return true;
    }

    private static void copy(Connection connection, Path to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("backup to '" + to.toString().replace("'", "''") + "'");
        }
    }

    private static void unpack(Path packed, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, folder.resolve(Path.of(entry.getName()).getFileName()));
                }
            }
        }
    }
}
