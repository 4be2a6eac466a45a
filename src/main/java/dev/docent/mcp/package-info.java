/// Offers questions, searches and documents to assistants as tools of the Model Context Protocol.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "api",
            "api :: guard",
            "api :: problem",
            "document",
            "passage",
            "index",
            "retrieval",
            "answer",
            "conversation"
        })
@NullMarked
package dev.docent.mcp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
