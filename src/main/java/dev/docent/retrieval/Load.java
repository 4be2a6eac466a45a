package dev.docent.retrieval;

import java.time.Duration;

/// How much there is to do.
public interface Load {

    /// @return how long a question that comes now would wait for its turn, as things went lately
    Duration expectedWait();
}
