/// Remembers what was said and makes a follow-up question stand alone.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "document",
            "index",
            "passage",
            "retrieval",
            "answer",
            "state",
            "time",
            "prompt",
            "chat",
            "trace"
        })
@NullMarked
package dev.docent.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
