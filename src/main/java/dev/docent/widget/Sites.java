package dev.docent.widget;

import dev.docent.access.Access;
import dev.docent.access.Caller;
import dev.docent.access.Grant;
import dev.docent.access.Quota;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.api.guard.Readers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the visitors of each site may do. Where keys are needed, that is what the settings say; where none are, it is
/// what everybody may do, within the collections of their site.
final class Sites implements Readers {

    private static final String ALL = "*";
    private static final int LONGEST = 50;

    private final WidgetProperties settings;
    private final Access access;

    Sites(WidgetProperties settings, Access access) {
        this.settings = settings;
        this.access = access;
    }

    /// @return on whose behalf the visitors of a site ask; empty if they may see nothing
    Optional<Caller> visitor(String site) {
        Set<String> collections = Optional.ofNullable(settings.sites().get(site))
                .map(WidgetProperties.Site::collections)
                .orElse(Set.of());
        Scope scope = collections.contains(ALL) ? Scope.everything() : Scope.named(collections);
        if (!access.isGuarded()) {
            return Optional.of(Caller.ANONYMOUS.seeing(scope));
        }
        return collections.isEmpty() ? Optional.empty() : Optional.of(visitor(site, scope));
    }

    /// Where no key is needed, visitors are not told from others.
    @Override
    public Optional<Holder> holder(Caller caller) {
        return settings.sites().keySet().stream()
                .filter(site -> id(site).equals(caller.id()))
                .findFirst()
                .map(site -> new Holder(site, settings.reading()));
    }

    @Override
    public Optional<Caller> reader(String holder) {
        return settings.sites().containsKey(holder) ? visitor(holder) : Optional.empty();
    }

    private static Caller visitor(String site, Scope scope) {
        return Caller.known(id(site), List.of(new Grant(Set.of(Role.ASK), scope)), Quota.NONE);
    }

    private static String id(String site) {
        return "widget:" + (site.length() <= LONGEST ? site : site.substring(0, LONGEST));
    }
}
