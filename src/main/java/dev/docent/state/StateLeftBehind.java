package dev.docent.state;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/// Says at the start of the service that a state lies in the data folder which nobody reads any more.
final class StateLeftBehind {

    private static final Logger log = LoggerFactory.getLogger(StateLeftBehind.class);

    private final StateProperties properties;

    StateLeftBehind(StateProperties properties) {
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (properties.isServer() && StateFolder.isIn(properties.folder())) {
            log.warn(
                    "The state lies in the PostgreSQL of docent.state.url; keys, conversations, feedback and the audit"
                            + " log in '{}' are not used. End the service and carry them over with 'docent move-state',"
                            + " or delete that folder.",
                    properties.folder());
        }
    }
}
