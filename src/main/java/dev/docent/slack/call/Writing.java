package dev.docent.slack.call;

import dev.docent.slack.message.SlackMessage;

/// An answer that is written as it comes.
public sealed interface Writing permits ThreadWriting, PrivateWriting, UnhurriedWriting {

    /// Goes on with what somebody who died began.
    void takeOver();

    /// Says what is being done.
    void status(String status);

    /// The next part of its text.
    void text(String more);

    /// Ends it.
    void end(SlackMessage message);

    /// Ends it in the middle, at once, if anything of it is to be seen.
    void breakOff(SlackMessage message);
}
