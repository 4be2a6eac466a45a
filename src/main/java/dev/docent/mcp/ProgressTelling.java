package dev.docent.mcp;

import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Tells a caller what is being done, where the call came with a token for it.
final class ProgressTelling implements Consumer<String> {

    private final Object token;
    private final OpenCall open;
    private final McpSyncServerExchange exchange;
    private int told;

    private ProgressTelling(Object token, OpenCall open, McpSyncServerExchange exchange) {
        this.token = token;
        this.open = open;
        this.exchange = exchange;
    }

    static Consumer<String> of(OpenCall open, McpSyncServerExchange exchange, CallToolRequest request) {
        return Optional.ofNullable(request.progressToken())
                .<Consumer<String>>map(token -> new ProgressTelling(token, open, exchange))
                .orElse(_ -> {});
    }

    /// @throws CancellationException if the caller is gone
    @Override
    public void accept(String what) {
        told++;
        try {
            exchange.progressNotification(
                    ProgressNotification.builder(token, told).message(what).build());
        } catch (RuntimeException gone) {
            open.leave();
            throw new CancellationException("The caller is gone");
        }
    }
}
