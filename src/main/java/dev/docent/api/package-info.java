/// The REST interface: JSON, server-sent events, problem details.
@ApplicationModule(
        allowedDependencies = {
            "document",
            "passage",
            "index",
            "ingestion",
            "reader",
            "retrieval",
            "answer",
            "conversation"
        })
@NullMarked
package dev.docent.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
