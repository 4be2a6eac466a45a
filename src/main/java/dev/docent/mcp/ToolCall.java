package dev.docent.mcp;

import dev.docent.api.Links;
import java.util.function.Consumer;

/// What an assistant asks of a tool.
///
/// @param links addresses of this service's pages, as the assistant reaches it
/// @param progress is told what is being done, in a few words
record ToolCall(Arguments arguments, Links links, Consumer<String> progress) {}
