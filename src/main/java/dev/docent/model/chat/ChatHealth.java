package dev.docent.model.chat;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Tells how the chat model last did. The service is up without it.
final class ChatHealth implements HealthIndicator {

    private final ChatProperties properties;
    private volatile String latest = "not asked yet";

    ChatHealth(ChatProperties properties) {
        this.properties = properties;
    }

    void answered() {
        latest = "answers";
    }

    void failed(ChatException failure) {
        if (failure.reason() != ChatException.Reason.STOPPED) {
            latest = String.valueOf(failure.getMessage());
        }
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("model", properties.model())
                .withDetail("at", properties.url())
                .withDetail("latest", latest)
                .build();
    }
}
