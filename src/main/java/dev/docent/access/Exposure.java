package dev.docent.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/// Sees to it that a service without keys is reached from this machine alone, unless somebody wants it otherwise.
final class Exposure {

    private static final Logger log = LoggerFactory.getLogger(Exposure.class);

    private final String address;
    private final boolean isLocal;
    private final boolean isGuarded;

    /// @throws OpenServiceException if everybody on the network could do everything
    Exposure(Environment environment, Access access, AccessProperties settings) {
        this.address = Optional.ofNullable(environment.getProperty("server.address"))
                .filter(text -> !text.isBlank())
                .orElse("0.0.0.0");
        this.isLocal = isLoopback(address);
        this.isGuarded = access.isGuarded();
        if (!isLocal && !isGuarded && !settings.openToEveryone()) {
            throw new OpenServiceException(address);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
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
