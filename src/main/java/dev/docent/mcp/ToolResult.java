package dev.docent.mcp;

/// What came of a call.
///
/// @param text for the assistant to read
/// @param json the same as a JSON object, for programs
record ToolResult(String text, String json) {}
