package dev.docent.conversation;

import dev.docent.access.Caller;
import dev.docent.access.Scope;
import dev.docent.conversation.Exchange.Source;
import dev.docent.document.DocumentId;
import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/// What was said in each conversation, in the database. Safe for use by many threads. Where the database cannot be
/// read nothing is remembered, and where it cannot be written nothing more.
final class Memory implements RememberedConversations {

    private final StateDatabase database;
    private final ConversationProperties properties;
    private final List<KeptQuestions> elsewhere;
    private final Clock clock;

    /// @param elsewhere where questions are kept besides
    Memory(StateDatabase database, ConversationProperties properties, List<KeptQuestions> elsewhere, Clock clock) {
        this.database = database;
        this.properties = properties;
        this.elsewhere = List.copyOf(elsewhere);
        this.clock = clock;
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        UUID kept = Whose.of(id).id();
        return database.read(
                jdbc -> jdbc
                        .query(
                                "select last_used from conversation where id = ? and last_used >= ?",
                                (row, _) -> new Conversation(id, instant(row, "last_used"), exchanges(kept, jdbc)),
                                kept,
                                time(oldest()))
                        .stream()
                        .findFirst(),
                Optional.empty());
    }

    private static List<Exchange> exchanges(UUID conversation, JdbcTemplate jdbc) {
        Map<UUID, List<Source>> sources = new HashMap<>();
        jdbc.query(
                "select s.* from conversation_source s join conversation_turn t on t.id = s.turn"
                        + " where t.conversation = ? order by s.turn, s.number",
                (ResultSet row) -> {
                    sources.computeIfAbsent(row.getObject("turn", UUID.class), _ -> new ArrayList<>())
                            .add(source(row));
                },
                conversation);
        return jdbc.query(
                "select * from conversation_turn where conversation = ? order by number",
                (row, _) -> exchange(row, sources),
                conversation);
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(new DocumentId(row.getString("document")), row.getString("title"), row.getString("quote"));
    }

    private static Exchange exchange(ResultSet row, Map<UUID, List<Source>> sources) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Exchange(
                id,
                instant(row, "asked_at"),
                row.getString("question"),
                row.getString("standalone"),
                row.getString("answer"),
                Optional.ofNullable(row.getString("short_answer")),
                sources.getOrDefault(id, List.of()));
    }

    /// Adds what was said last. A conversation that was not used for too long begins anew.
    void add(ConversationId id, Exchange exchange) {
        add(id, exchange, Caller.current().scope());
    }

    /// @param scope where the answer was looked for
    void add(ConversationId id, Exchange exchange, Scope scope) {
        Whose whose = Whose.of(id);
        database.write(jdbc -> {
            jdbc.update("delete from conversation where id = ? and last_used < ?", whose.id(), time(oldest()));
            OffsetDateTime now = time(clock.instant());
            if (jdbc.update("update conversation set last_used = ? where id = ?", now, whose.id()) == 0) {
                jdbc.update(
                        "insert into conversation (id, last_used, owner) values (?, ?, ?)",
                        whose.id(),
                        now,
                        whose.owner());
            }
            insert(whose, exchange, jdbc);
            PutQuestions.add(whose, exchange, scope, jdbc);
            forgetOldTurns(whose.id(), jdbc);
        });
    }

    private static void insert(Whose conversation, Exchange exchange, JdbcTemplate jdbc) {
        jdbc.update(
                "insert into conversation_turn (id, conversation, asker, asked_at, question, standalone, answer, short_answer)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                exchange.id(),
                conversation.id(),
                conversation.asker(),
                time(exchange.askedAt()),
                exchange.question(),
                exchange.standalone(),
                exchange.answer(),
                exchange.shortAnswer().orElse(null));
        List<Object[]> sources = new ArrayList<>();
        for (Source source : exchange.sources()) {
            sources.add(new Object[] {
                exchange.id(), sources.size(), source.document().value(), source.title(), source.quote()
            });
        }
        jdbc.batchUpdate(
                "insert into conversation_source (turn, number, document, title, quote) values (?, ?, ?, ?, ?)",
                sources);
    }

    private void forgetOldTurns(UUID conversation, JdbcTemplate jdbc) {
        jdbc.update(
                "delete from conversation_turn where conversation = ? and number <= (select number from conversation_turn"
                        + " where conversation = ? order by number desc offset ? rows fetch first 1 rows only)",
                conversation,
                conversation,
                properties.turns());
    }

    @Override
    public boolean forget(ConversationId id) {
        Whose whose = Whose.of(id);
        var forgotten = new AtomicInteger();
        boolean written = database.write(jdbc -> {
            forgotten.set(jdbc.update("delete from conversation where id = ?", whose.id()));
            PutQuestions.forget(whose.id(), jdbc);
        });
        if (!written) {
            throw new ConversationKeptException(id.toString());
        }
        return forgotten.get() > 0;
    }

    @Override
    public int forgetAllOf(String person) {
        var forgotten = new AtomicInteger();
        boolean written = database.write(jdbc -> {
            int own = jdbc.update("delete from conversation where owner = ?", person);
            forgotten.set(own + forgetTurnsOf(person, jdbc));
            PutQuestions.forgetAllOf(person, jdbc);
        });
        if (!written || !elsewhere.stream().allMatch(kept -> kept.forgetAllOf(person))) {
            throw new ConversationKeptException("all of " + person);
        }
        return forgotten.get();
    }

    /// What others said in the same conversations stays.
    ///
    /// @return in how many conversations they said something
    private static int forgetTurnsOf(String person, JdbcTemplate jdbc) {
        List<UUID> touched = jdbc.query(
                "select distinct conversation from conversation_turn where asker = ?",
                (row, _) -> row.getObject("conversation", UUID.class),
                person);
        jdbc.update("delete from conversation_turn where asker = ?", person);
        touched.forEach(id -> jdbc.update(
                "delete from conversation where id = ? and not exists"
                        + " (select 1 from conversation_turn where conversation = ?)",
                id,
                id));
        return touched.size();
    }

    /// Deletes the conversations that were not used for too long, and of those who have too many the longest
    /// unused.
    void forgetIdle() {
        database.write(jdbc -> {
            jdbc.update("delete from conversation where last_used < ?", time(oldest()));
            jdbc.update(
                    "delete from conversation where id in (select id from (select id, row_number() over"
                            + " (partition by owner order by last_used desc) as place from conversation) ranked"
                            + " where place > ?)",
                    properties.remembered());
        });
    }

    private Instant oldest() {
        return clock.instant().minus(properties.idle());
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
