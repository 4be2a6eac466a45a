package dev.docent.slack.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Reads questions from the database.
final class QuestionRow {

    private QuestionRow() {}

    static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                question(row),
                UUID.randomUUID(),
                row.getInt("attempts") + 1,
                row.getObject("claimed_until") != null,
                Optional.ofNullable(row.getString("reply")),
                found(row),
                Optional.ofNullable(row.getObject("failing_since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
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
        return new SlackQuestion(
                row.getString("id"),
                Surface.valueOf(row.getString("surface")),
                new Place(
                        row.getString("team"),
                        row.getString("channel"),
                        row.getString("person"),
                        row.getString("thread")),
                row.getString("message"),
                row.getString("question"),
                row.getString("response_url"));
    }
}
