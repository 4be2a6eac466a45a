package dev.docent.slack;

import dev.docent.access.Caller;
import dev.docent.access.Grant;
import dev.docent.access.Quota;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.index.Filter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// On whose behalf the bot works. Each person has a name of their own; what is said in a thread, and what is thought of
/// it, belongs to the workspace, whoever says it.
final class SlackPeople {

    private static final String PREFIX = "slack-";

    private SlackPeople() {}

    static Caller caller(String team, String person) {
        return new Caller(name(team, person), workspace(team), List.of(Grant.EVERYTHING), Quota.NONE);
    }

    /// @param documents which may be asked about
    static Caller caller(String team, String person, Filter documents) {
        return caller(team, person).seeing(Scope.everything().within(documents.collections()));
    }

    /// Somebody who reads what was shown in a workspace.
    static Caller reader(String workspace) {
        return Caller.known(workspace, List.of(new Grant(Set.of(Role.ASK), Scope.everything())), Quota.NONE);
    }

    /// @return in which workspace somebody asks; empty if they don't ask in Slack
    static Optional<String> team(Caller caller) {
        return team(caller.owner()).filter(_ -> caller.id().startsWith(caller.owner() + "-"));
    }

    /// @param workspace what callers name it
    static Optional<String> team(String workspace) {
        return Optional.of(workspace)
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()));
    }

    private static String name(String team, String person) {
        return workspace(team) + "-" + person;
    }

    private static String workspace(String team) {
        return PREFIX + team;
    }
}
