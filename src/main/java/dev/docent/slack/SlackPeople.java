package dev.docent.slack;

import dev.docent.access.Caller;
import dev.docent.access.Grant;
import dev.docent.access.Quota;
import dev.docent.access.Scope;
import dev.docent.index.Filter;
import java.util.List;

/// On whose behalf the bot works. Each person has a name of their own; what is said in a thread, and what is thought of
/// it, belongs to the workspace, whoever says it.
final class SlackPeople {

    private SlackPeople() {}

    static Caller caller(String team, String person) {
        return new Caller(name(team, person), workspace(team), List.of(Grant.EVERYTHING), Quota.NONE);
    }

    /// @param documents which may be asked about
    static Caller caller(String team, String person, Filter documents) {
        return caller(team, person).seeing(Scope.everything().within(documents.collections()));
    }

    private static String name(String team, String person) {
        return workspace(team) + "-" + person;
    }

    private static String workspace(String team) {
        return "slack-" + team;
    }
}
