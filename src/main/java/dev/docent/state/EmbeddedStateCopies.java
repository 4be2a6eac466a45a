package dev.docent.state;

import dev.docent.postgres.PostgresDump;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Has the embedded database copy itself.
@Component
final class EmbeddedStateCopies implements StateCopies {

    private final DataSource source;

    private final StateProperties properties;

    EmbeddedStateCopies(DataSource source, StateProperties properties) {
        this.source = source;
        this.properties = properties;
    }

    @Override
    public Optional<String> copyTo(Path folder) throws IOException {
        if (properties.isServer()) {
            return Optional.of(
                    "The state (conversations, feedback, keys, the audit log) lies in PostgreSQL. Copy its database, with"
                            + " the index if that lies there, too, by: "
                            + PostgresDump.command(properties.url(), properties.user()));
        }
        Path packed = folder.resolve("state.zip");
        try (Connection connection = source.getConnection()) {
            copy(connection, packed);
        } catch (SQLException failure) {
            throw new IOException("The state cannot be copied: " + failure.getMessage(), failure);
        }
        unpack(packed, folder);
        Files.delete(packed);
        return Optional.empty();
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
