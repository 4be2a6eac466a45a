package dev.docent.api.guard;

import dev.docent.access.Caller;
import java.time.Duration;
import java.util.Optional;

/// People who are answered though they have no key of their own, such as the visitors of a site. They read what they
/// were shown with tickets.
public interface Readers {

    /// Whose tickets are.
    ///
    /// @param name the same for all who may read the same
    /// @param lasting how long a ticket is good for
    record Holder(String name, Duration lasting) {}

    /// @return who gets tickets where a caller is answered; empty if the caller is none of these, or needs none
    Optional<Holder> holder(Caller caller);

    /// @return on whose behalf they read; empty if they are none of these, or may not read
    Optional<Caller> reader(String holder);
}
