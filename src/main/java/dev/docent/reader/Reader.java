package dev.docent.reader;

import java.util.List;

/// Finds the words in a passage that answer a question, or says there are none. Safe for use by many threads.
public interface Reader {

    /// @return one reading for each passage, in their order
    List<Reading> read(String question, List<String> passages);
}
