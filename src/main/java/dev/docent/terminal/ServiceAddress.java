package dev.docent.terminal;

import dev.docent.access.LocalKey;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Leaves the address of the running service in its data folder, so that commands find it.
@Component
final class ServiceAddress {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceAddress.class);

    private final DataFolder data;
    private final Environment environment;
    private final LocalKey key;
    private Optional<URI> written = Optional.empty();

    ServiceAddress(TerminalProperties properties, Environment environment, LocalKey key) {
        this.data = new DataFolder(properties.data());
        this.environment = environment;
        this.key = key;
    }

    @EventListener
    void write(WebServerInitializedEvent event) {
        boolean management = event.getApplicationContext().getServerNamespace() != null;
        if (management) {
            return;
        }
        try {
            URI address = address(event.getWebServer().getPort());
            written = Optional.of(address);
            data.writeKey(address, key.secret());
            data.writeAddress(address);
        } catch (IOException e) {
            LOG.warn("Cannot write the service's address into '{}'; 'docent ask' will not find it", data.path(), e);
        }
    }

    @PreDestroy
    void remove() throws IOException {
        if (written.isPresent()) {
            data.removeAddress(written.get());
        }
    }

    private URI address(int port) {
        String host = environment.getProperty("server.address", "127.0.0.1");
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return URI.create("http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port);
    }
}
