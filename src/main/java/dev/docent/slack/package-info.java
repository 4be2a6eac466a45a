/// The Slack bot: takes questions where teams talk, and answers them there. What arrives is kept in the database
/// (`queue`) before it is acknowledged; `message` says how answers look, and `call` calls Slack within its limits.
@ApplicationModule(
        allowedDependencies = {
            "access",
            "api :: guard",
            "document",
            "index",
            "passage",
            "retrieval",
            "answer",
            "conversation",
            "suggestion",
            "state"
        })
@NullMarked
package dev.docent.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
