package dev.docent.mcp;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A message that is not served, as JSON-RPC says it.
///
/// @param status the HTTP status that it comes with
record RpcError(int status, int code, String message) {

    private static final int PARSE_ERROR = -32_700;

    private static final int INVALID_REQUEST = -32_600;

    private static final int INVALID_PARAMS = -32_602;

    private static final int BUSY = -32_000;

    static RpcError malformed(String place) {
        return new RpcError(
                HttpServletResponse.SC_BAD_REQUEST, PARSE_ERROR, "The body is not valid JSON" + place + ".");
    }

    static RpcError noObject() {
        return new RpcError(
                HttpServletResponse.SC_BAD_REQUEST,
                INVALID_REQUEST,
                "The body must be one JSON-RPC message, which is a JSON object; several at a time are not taken.");
    }

    static RpcError tooLarge(long largest) {
        return new RpcError(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                INVALID_REQUEST,
                "A message may have " + largest + " bytes at the most.");
    }

    static RpcError noSuchParams(String expected) {
        return new RpcError(HttpServletResponse.SC_OK, INVALID_PARAMS, "The params must hold " + expected + ".");
    }

    static RpcError tooManySessions(int most) {
        return new RpcError(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                BUSY,
                "There are " + most
                        + " open sessions, and no more are taken; end one with DELETE, or try again later.");
    }

    /// @param id what the caller numbered its message with; missing if it did not
    void write(HttpServletResponse response, JsonNode id, JsonMapper json) throws IOException {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
        body.set("id", id.isMissingNode() ? JsonNodeFactory.instance.nullNode() : id);
        body.putObject("error").put("code", code).put("message", message);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(body));
    }
}
