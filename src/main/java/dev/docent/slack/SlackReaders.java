package dev.docent.slack;

import dev.docent.access.Access;
import dev.docent.access.Caller;
import dev.docent.api.guard.Readers;
import java.time.Duration;
import java.util.Optional;

/// Whoever is answered in Slack, and whoever reads along there, can follow the links under an answer: each opens the
/// one document.
final class SlackReaders implements Readers {

    private final Access access;
    private final Workspaces workspaces;
    private final Duration lasting;

    /// @param lasting how long a link opens its document where others need a key
    SlackReaders(Access access, Workspaces workspaces, Duration lasting) {
        this.access = access;
        this.workspaces = workspaces;
        this.lasting = lasting;
    }

    @Override
    public Optional<Holder> holder(Caller caller) {
        return SlackPeople.team(caller).filter(_ -> access.isGuarded()).map(_ -> new Holder(caller.owner(), lasting));
    }

    /// As long as it is not known which workspaces belong here, what was signed for one is good.
    @Override
    public Optional<Caller> reader(String holder) {
        return SlackPeople.team(holder)
                .filter(team ->
                        !workspaces.isComplete() || workspaces.find(team).isPresent())
                .map(_ -> access.isGuarded() ? SlackPeople.reader(holder) : Caller.ANONYMOUS);
    }
}
