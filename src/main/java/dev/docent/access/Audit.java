package dev.docent.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Keeps account of who asked, who changed what, and who was turned away.
public interface Audit {

    /// Under which name the logging context has the address that a call came from.
    String ADDRESS = "address";

    /// Something that happened.
    ///
    /// @param number grows from each entry to the next
    /// @param caller who did it
    /// @param action what was done, like `ask` or `keys.revoke`
    /// @param target what it was done to, or nothing
    /// @param outcome what came of it, like an HTTP status or `answered`
    /// @param address where the call came from, or nothing
    /// @param question what was asked, where that is kept
    record Entry(
            long number,
            Instant at,
            String caller,
            String action,
            String target,
            String outcome,
            String address,
            Optional<String> question) {}

    /// Something was done by the current caller.
    void record(String action, String target, String outcome);

    /// The current caller asked something; the question is kept only where the settings say so.
    void asked(String action, String target, String outcome, String question);

    /// @param before what happened before that; everything, if it is not given
    /// @param olderThan what was written before the entry of this number; everything, if it is not given
    /// @return the newest first, at most so many
    List<Entry> newest(Optional<Instant> before, OptionalLong olderThan, int limit);

    /// Forgets the questions that somebody asked; that they asked stays.
    ///
    /// @return whether it could be
    boolean forgetQuestions(String caller);
}
