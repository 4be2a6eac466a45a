package dev.docent.slack.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Reads questions from the database.
final class QuestionRow {

    /// Whoever tries to say something pauses for less.
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private QuestionRow() {}

    /// @param now when it is claimed
    static Claim claim(ResultSet row, OffsetDateTime now) throws SQLException {
        return new Claim(
                question(row),
                UUID.randomUUID(),
                row.getInt("attempts") + 1,
                row.getObject("claimed_until") != null,
                Optional.ofNullable(row.getString("reply")),
                found(row),
                failingSince(row, now));
    }

    /// While nobody was there to try, nothing failed.
    private static Optional<Instant> failingSince(ResultSet row, OffsetDateTime now) throws SQLException {
        boolean isTried = time(row, "claimed_until")
                .filter(last -> last.plus(LONGEST_PAUSE).isAfter(now))
                .isPresent();
        return time(row, "failing_since").filter(_ -> isTried).map(OffsetDateTime::toInstant);
    }

    private static Optional<OffsetDateTime> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class));
    }

    private static Optional<FoundAnswer> found(ResultSet row) throws SQLException {
        Optional<KeptAnswer> shareable = answer(row);
        Optional<String> outcome = Optional.ofNullable(row.getString("found_outcome"));
        var message = new KeptAnswer(row.getString("found_text"), row.getString("found_blocks"));
        return outcome.map(known -> new FoundAnswer(message, known, shareable));
    }

    /// @return what may be shared
    static Optional<KeptAnswer> answer(ResultSet row) throws SQLException {
        String text = row.getString("answer_text");
        return Optional.ofNullable(row.getString("answer_blocks")).map(blocks -> new KeptAnswer(text, blocks));
    }

    static SlackQuestion question(ResultSet row) throws SQLException {
        String team = row.getString("team");
        return new SlackQuestion(
                row.getString("id"),
                Surface.valueOf(row.getString("surface")),
                new Place(
                        team,
                        row.getString("channel"),
                        row.getString("person"),
                        Optional.ofNullable(row.getString("home")).orElse(team),
                        row.getString("thread")),
                row.getString("message"),
                row.getString("question"),
                row.getString("response_url"));
    }
}
