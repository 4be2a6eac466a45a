package dev.docent.state;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/// What is made up once, and is the same for all instances and after a restart.
public final class SharedSecrets {

    private static final int BYTES = 32;

    private final StateDatabase database;

    public SharedSecrets(StateDatabase database) {
        this.database = database;
    }

    /// @param name what it is for
    /// @return the same for whoever asks for it; empty if it can be neither read nor kept now
    public Optional<String> find(String name) {
        return read(name).or(() -> {
            // Where this fails another instance may have been quicker.
            var _ = database.write(jdbc -> keep(name, jdbc));
            return read(name);
        });
    }

    private Optional<String> read(String name) {
        return database.read(
                jdbc ->
                        jdbc
                                .queryForList("select secret from shared_secret where name = ?", String.class, name)
                                .stream()
                                .findFirst(),
                Optional.empty());
    }

    /// The first one counts, whichever instance made it up.
    private static void keep(String name, JdbcTemplate jdbc) {
        if (jdbc.queryForList("select name from shared_secret where name = ?", String.class, name)
                .isEmpty()) {
            jdbc.update("insert into shared_secret (name, secret) values (?, ?)", name, madeUp());
        }
    }

    private static String madeUp() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
