package dev.docent.slack.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
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
                Optional.ofNullable(row.getString("reply")));
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
