package dev.docent.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.io.IOException;
import java.util.Map;

/// Reads and writes messages. Of errors it writes what concerns the caller: the transport would write exceptions whole,
/// with their stack traces, and messages that name classes.
final class DiscreetJson implements McpJsonMapper {

    private static final String NO_SESSION = "Session not found";

    private final McpJsonMapper json;

    DiscreetJson(McpJsonMapper json) {
        this.json = json;
    }

    @Override
    public String writeValueAsString(Object value) throws IOException {
        return json.writeValueAsString(discreet(value));
    }

    @Override
    public byte[] writeValueAsBytes(Object value) throws IOException {
        return json.writeValueAsBytes(discreet(value));
    }

    private static Object discreet(Object value) {
        return switch (value) {
            case McpError thrown -> Map.of("jsonrpc", "2.0", "error", discreet(thrown.getJsonRpcError()));
            case JSONRPCResponse response
            when response.error() != null -> JSONRPCResponse.error(response.id(), discreet(response.error()));
            default -> value;
        };
    }

    private static JSONRPCError discreet(JSONRPCError error) {
        if (error.code() == ErrorCodes.INTERNAL_ERROR && !error.message().startsWith(NO_SESSION)) {
            return new JSONRPCError(error.code(), "The message could not be served; its params may be wrong.");
        }
        return error.message().startsWith("Invalid message format")
                ? new JSONRPCError(error.code(), "The body is no message of JSON-RPC 2.0.")
                : error;
    }

    @Override
    public <T> T readValue(String text, Class<T> type) throws IOException {
        return json.readValue(text, type);
    }

    @Override
    public <T> T readValue(byte[] text, Class<T> type) throws IOException {
        return json.readValue(text, type);
    }

    @Override
    public <T> T readValue(String text, TypeRef<T> type) throws IOException {
        return json.readValue(text, type);
    }

    @Override
    public <T> T readValue(byte[] text, TypeRef<T> type) throws IOException {
        return json.readValue(text, type);
    }

    @Override
    public <T> T convertValue(Object value, Class<T> type) {
        return json.convertValue(value, type);
    }

    @Override
    public <T> T convertValue(Object value, TypeRef<T> type) {
        return json.convertValue(value, type);
    }
}
