package dev.docent.slack.queue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/// Claims questions within one transaction.
final class Claiming {

    private final JdbcTemplate jdbc;
    private final OffsetDateTime now;
    private final Duration lasting;

    /// @param lasting how long a claim lasts that is not renewed
    Claiming(JdbcTemplate jdbc, OffsetDateTime now, Duration lasting) {
        this.jdbc = jdbc;
        this.now = now;
        this.lasting = lasting;
    }

    /// Looks again, past what has filled its share, for as long as others may stand behind.
    ///
    /// @param load what is worked on already; what is claimed is added
    List<Claim> claim(int most, Workload load) {
        var claims = new ArrayList<Claim>();
        boolean isMoreBehind = true;
        while (isMoreBehind && claims.size() < most) {
            List<Claim> open = open(most - claims.size(), load);
            for (Claim one : open) {
                if (load.hasRoom(place(one)) && isOurs(one)) {
                    claims.add(one);
                    load.add(place(one));
                }
            }
            isMoreBehind = open.stream().anyMatch(one -> !claims.contains(one) && !load.hasRoom(place(one)));
        }
        return claims;
    }

    private static Place place(Claim claim) {
        return claim.question().place();
    }

    /// In a thread, one question after the other.
    private static String open(String condition) {
        return "select * from slack_question q where answered_at is null and (claimed_until is null or claimed_until <= ?)"
                + condition
                + " and (thread = '' or not exists (select 1 from slack_question b where b.channel = q.channel"
                + " and b.thread = q.thread and b.team = q.team and b.answered_at is null and b.number < q.number))"
                + " order by number fetch first ? rows only";
    }

    private List<Claim> open(int most, Workload load) {
        Object[] values = Stream.of(Stream.of(now), load.values(), Stream.of(most))
                .flatMap(value -> value)
                .toArray();
        return jdbc.query(open(load.condition()), (row, _) -> QuestionRow.claim(row, now), values);
    }

    private boolean isOurs(Claim open) {
        return jdbc.update(
                        "update slack_question set claimed_by = ?, claimed_until = ?, attempts = attempts + 1"
                                + " where id = ? and answered_at is null"
                                + " and (claimed_until is null or claimed_until <= ?)",
                        open.token(),
                        now.plus(lasting),
                        open.id(),
                        now)
                == 1;
    }
}
