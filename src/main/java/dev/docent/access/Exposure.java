package dev.docent.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/// Sees to it that a service without keys is reached from this machine alone, unless somebody wants it otherwise.
final class Exposure {

    private static final Logger log = LoggerFactory.getLogger(Exposure.class);

    private final String address;
    private final boolean isLocal;
    private final boolean isGuarded;

    /// @param isGuarded whether there are keys, as far as is known
    /// @throws OpenServiceException if everybody on the network could do everything
    Exposure(Reach reach, boolean isGuarded, AccessProperties settings) {
        this.address = reach.address();
        this.isLocal = reach.isLocal();
        this.isGuarded = isGuarded;
        if (!isLocal && !isGuarded && !settings.openToEveryone()) {
            throw new OpenServiceException(address);
        }
    }

    /// Says how far the service can be reached, and by whom.
    @EventListener
    void tell(WebServerInitializedEvent started) {
        if (started.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        if (isGuarded) {
            log.info("Keys are needed: the service listens on {} and tells callers apart by their keys.", address);
        } else if (isLocal) {
            log.info(
                    "There are no keys: the service listens on the loopback address {} only, and whoever reaches it"
                            + " may do everything. 'docent keys create' makes the first key.",
                    address);
        } else {
            log.warn(
                    "There are no keys, and docent.access.open-to-everyone is on: whoever reaches {} may read, add and"
                            + " delete documents.",
                    address);
        }
    }
}
