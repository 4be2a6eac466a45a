package dev.docent.mcp;

/// Something that an assistant can have done. `mcp/NAME.json` describes it.
interface Tool {

    String name();

    /// @return whether it is turned away when there is too much to do
    boolean isWork();

    /// @throws ArgumentException if the arguments are not as they must be
    /// @throws dev.docent.api.problem.ProblemException if nothing can be done with them
    ToolResult call(ToolCall call);
}
