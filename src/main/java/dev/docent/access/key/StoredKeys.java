package dev.docent.access.key;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.access.Key;
import dev.docent.access.Keys;
import dev.docent.access.NewKey;
import dev.docent.access.Quota;
import dev.docent.access.Rate;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/// Keeps the keys with the rest of the service's state. Each is looked up anew, so that a revoked one opens nothing
/// more, whichever process revoked it.
public final class StoredKeys implements Keys {

    private static final int ID_LENGTH = 12;

    private final StateDatabase database;
    private final Consumer<NewKey> check;
    private final Runnable whenMade;
    private final Clock clock;

    /// @param check throws where a key must not be made
    /// @param whenMade is done once one is kept
    public StoredKeys(StateDatabase database, Consumer<NewKey> check, Runnable whenMade, Clock clock) {
        this.database = database;
        this.check = check;
        this.whenMade = whenMade;
        this.clock = clock;
    }

    /// What is known of a secret.
    ///
    /// @param isSure whether the keys could be read at all
    public record Lookup(Optional<Key> key, boolean isSure) {}

    /// @return the key in use that this secret belongs to
    public Lookup lookUp(String secret) {
        return database.read(
                jdbc -> new Lookup(find("hash = ? and revoked_at is null", Secret.hash(secret), jdbc), true),
                new Lookup(Optional.empty(), false));
    }

    /// @return whether there ever was a key; empty where that cannot be read
    public Optional<Boolean> exist() {
        return database.read(
                jdbc -> Optional.of(!jdbc.queryForList("select id from api_key fetch first 1 rows only", String.class)
                        .isEmpty()),
                Optional.empty());
    }

    @Override
    public Made make(NewKey wanted) {
        String secret = Secret.make();
        Key key = new Key(
                "key-" + Secret.hash(secret + "id").substring(0, ID_LENGTH),
                wanted.name(),
                wanted.roles(),
                wanted.scope(),
                wanted.quota(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                Optional.empty());
        check.accept(wanted);
        if (!database.write(jdbc -> insert(key, secret, jdbc))) {
            throw new KeysUnwritableException();
        }
        whenMade.run();
        return new Made(key, secret);
    }

    private static void insert(Key key, String secret, JdbcTemplate jdbc) {
        jdbc.update(
                "insert into api_key (id, hash, name, roles, collections, rate, tokens_per_day, money_per_day, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key.id(),
                Secret.hash(secret),
                key.name(),
                key.roles().stream().map(Role::label).sorted().collect(joining(" ")),
                key.scope().lines(),
                key.quota().rate().map(Rate::toString).orElse(null),
                key.quota().tokensPerDay().orElse(null),
                key.quota().moneyPerDay().orElse(null),
                time(key.madeAt()));
    }

    @Override
    public List<Key> all() {
        return database.get(jdbc -> jdbc.query("select * from api_key order by made_at, id", (row, _) -> key(row)));
    }

    @Override
    public Optional<Key> find(String id) {
        return database.get(jdbc -> find("id = ?", id, jdbc));
    }

    private static Optional<Key> find(String which, String value, JdbcTemplate jdbc) {
        return jdbc.query("select * from api_key where " + which, (row, _) -> key(row), value).stream()
                .findFirst();
    }

    @Override
    public boolean revoke(String id) {
        var revoked = new AtomicInteger();
        boolean written = database.write(jdbc -> revoked.set(jdbc.update(
                "update api_key set revoked_at = ? where id = ? and revoked_at is null", time(clock.instant()), id)));
        if (!written) {
            throw new KeysUnwritableException();
        }
        return revoked.get() > 0;
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getString("id"),
                row.getString("name"),
                words(row.getString("roles"), " ").stream().map(Role::named).collect(toUnmodifiableSet()),
                Scope.named(words(row.getString("collections"), "\n")),
                new Quota(
                        Optional.ofNullable(row.getString("rate")).map(Rate::valueOf),
                        Optional.ofNullable(row.getObject("tokens_per_day", Long.class)),
                        Optional.ofNullable(row.getBigDecimal("money_per_day"))),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Set<String> words(String text, String separator) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(separator, -1));
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
