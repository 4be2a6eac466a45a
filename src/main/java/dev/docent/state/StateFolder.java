package dev.docent.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the database in the data folder: a file that only this process has open. One that is damaged is moved aside,
/// and an empty one takes its place; the index itself knows what is indexed. One that cannot be opened for another
/// reason, as when the disk is full, stays where it is.
final class StateFolder implements StatePlace {

    private static final Logger log = LoggerFactory.getLogger(StateFolder.class);
    private static final String NAME = "state";

    /// The version of the newest migration.
    static final String NEWEST = "15";

    private static final String FIRST = "1";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /// @return whether there is a state in a folder
    static boolean isIn(Path folder) {
        return Files.exists(database(folder));
    }

    private static Path database(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    private final Path folder;
    private final Clock clock;
    private final CopyBeforeMigration before;
    private JdbcConnectionPool connections;

    StateFolder(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
        if (this.folder.toString().contains(";")) {
            throw new IllegalStateException(
                    "The state cannot be kept in '" + folder + "': its path must not hold a semicolon.");
        }
        this.connections = pool();
        this.before = new CopyBeforeMigration(database(this.folder));
        try {
            Files.createDirectories(this.folder);
            before.putBack();
            open();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot open the state in '" + folder + "'", failure);
        }
    }

    @Override
    public DataSource source() {
        return connections;
    }

    /// The schema was seen to when the folder was opened.
    @Override
    public void prepare() {}

    @Override
    public boolean isShared() {
        return false;
    }

    /// `async` because a thread that is interrupted while it reads would otherwise close the file for everyone.
    private String url() {
        return "jdbc:h2:async:" + folder.resolve(NAME)
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    private JdbcConnectionPool pool() {
        return JdbcConnectionPool.create(url(), "docent", "");
    }

    private void open() throws IOException {
        try {
            migrate();
        } catch (SQLException | FlywayException failure) {
            if (!StateDamage.isOne(failure)) {
                close();
                throw new StateUnusableException(folder, failure);
            }
            log.warn("The state in {} is damaged and is begun anew: {}", folder, failure.getMessage());
            moveAside("damaged");
            begin();
        }
    }

    private void begin() {
        connectAnew();
        try {
            migrate();
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("The state in '" + folder + "' cannot be written.", failure);
        }
    }

    /// Connections to what was there before are of no use.
    private void connectAnew() {
        connections.dispose();
        connections = pool();
    }

    /// The first connection shows damage sooner, and more plainly, than the migration would. That there is nothing to
    /// migrate is seen without Flyway, which takes a second to say so, at every start.
    private void migrate() throws SQLException, IOException {
        boolean isOlder;
        try (Connection connection = connections.getConnection()) {
            if (StateTables.has(connection, NEWEST)) {
                return;
            }
            isOlder = StateTables.has(connection, FIRST);
            if (!isOlder && StateTables.haveHistory(connection)) {
                throw StateDamage.unfinished();
            }
        }
        if (isOlder) {
            shutDown();
            before.make();
            connectAnew();
        }
        bringUpToDate();
        before.delete();
    }

    private void bringUpToDate() {
        Flyway migrations = Flyway.configure(StateFolder.class.getClassLoader())
                .dataSource(connections)
                .loggers("slf4j")
                .load();
        // One that broke off, as on a full disk, can be done again.
        if (Stream.of(migrations.info().all())
                .anyMatch(migration -> migration.getState().isFailed())) {
            migrations.repair();
        }
        migrations.migrate();
    }

    /// Leaves what is there under other names.
    ///
    /// @param why a word that these names tell
    void moveAside(String why) throws IOException {
        shutDown();
        String mark = "." + why + "-" + MOMENT.format(clock.instant());
        for (Path file : files()) {
            Path aside = file.resolveSibling(file.getFileName() + mark);
            Files.move(file, aside);
            log.warn("What was there is now {}", aside);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(StateFolder::isOurs).toList();
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(NAME + ".") && name.endsWith(".db");
    }

    @Override
    public void close() {
        shutDown();
        connections.dispose();
    }

    private void shutDown() {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException notOpen) {
            log.debug("The state was not open: {}", notOpen.getMessage());
        }
    }
}
