package dev.docent.mcp;

import dev.docent.api.guard.Turnstile;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.api.problem.Problems;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves our tools as the protocol's. What is wrong with a call is told as its result, so that the assistant reads it.
final class ToolServing {

    private static final Logger log = LoggerFactory.getLogger(ToolServing.class);

    private final McpJsonMapper json;
    private final Turnstile turnstile;
    private final Problems problems;

    ToolServing(McpJsonMapper json, Turnstile turnstile, Problems problems) {
        this.json = json;
        this.turnstile = turnstile;
        this.problems = problems;
    }

    SyncToolSpecification serve(Tool tool) {
        return new SyncToolSpecification(
                description(tool.name()), (exchange, request) -> call(tool, exchange, request));
    }

    private McpSchema.Tool description(String name) {
        return Descriptions.read(name + ".json", text -> json.readValue(text, McpSchema.Tool.class));
    }

    private CallToolResult call(Tool tool, McpSyncServerExchange exchange, CallToolRequest request) {
        OpenCall open = (OpenCall) exchange.transportContext().get(CallFilter.CALL);
        try {
            return result(open.run(() -> inTurn(tool, toolCall(open, exchange, request))));
        } catch (ArgumentException wrong) {
            return error(Optional.ofNullable(wrong.getMessage()).orElse("The call is wrong."));
        } catch (RuntimeException failure) {
            return failed(tool, open, failure);
        }
    }

    private ToolResult inTurn(Tool tool, ToolCall call) {
        if (!tool.isWork()) {
            return tool.call(call);
        }
        if (!turnstile.enter()) {
            throw new ProblemException(Problem.UNAVAILABLE, Turnstile.FULL);
        }
        try {
            return tool.call(call);
        } finally {
            turnstile.leave();
        }
    }

    private static ToolCall toolCall(OpenCall open, McpSyncServerExchange exchange, CallToolRequest request) {
        Map<String, Object> arguments = Optional.ofNullable(request.arguments()).orElseGet(Map::of);
        return new ToolCall(new Arguments(arguments), open.links(), ProgressTelling.of(open, exchange, request));
    }

    private CallToolResult result(ToolResult result) {
        return CallToolResult.builder()
                .addTextContent(result.text())
                .structuredContent(json, result.json())
                .isError(false)
                .build();
    }

    private CallToolResult failed(Tool tool, OpenCall open, RuntimeException failure) {
        if (open.isLeft()) {
            log.debug("The work for {} ended with its caller", tool.name(), failure);
            return error("The call was called off.");
        }
        return error(Problems.text(problems.of(failure, McpConfiguration.PATH)));
    }

    private static CallToolResult error(String message) {
        return CallToolResult.builder().addTextContent(message).isError(true).build();
    }
}
