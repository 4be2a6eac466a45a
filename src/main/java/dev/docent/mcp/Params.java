package dev.docent.mcp;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Looks at what a message brings before the transport relies on it.
final class Params {

    private Params() {}

    static String method(JsonNode message) {
        return message.path("method").asString("");
    }

    /// @return what is wrong; empty if the transport will find what it looks for
    static Optional<RpcError> wrong(JsonNode message) {
        return switch (method(message)) {
            case "initialize" -> unless(isInitialization(message), "protocolVersion, capabilities and clientInfo");
            case "tools/call" -> unless(isCall(message), "the tool's name, and its arguments as an object");
            default -> Optional.empty();
        };
    }

    private static Optional<RpcError> unless(boolean isRight, String expected) {
        return isRight ? Optional.empty() : Optional.of(RpcError.noSuchParams(expected));
    }

    private static boolean isInitialization(JsonNode message) {
        return message.at("/params/protocolVersion").isString()
                && message.at("/params/capabilities").isObject()
                && message.at("/params/clientInfo/name").isString();
    }

    private static boolean isCall(JsonNode message) {
        JsonNode arguments = message.at("/params/arguments");
        return message.at("/params/name").isString()
                && (arguments.isMissingNode() || arguments.isNull() || arguments.isObject());
    }
}
