package dev.docent.time;

/// What tells where a sentence looks, and how far it can be trusted.
enum Footing {
    /// A verb that looks back or ahead, or nothing at all.
    PLAIN(1),
    /// The present tense of what is planned: "arrives on Friday".
    SCHEDULED(0.8),
    /// A day by which something is done, in a sentence that does not tell when: "submitted by Friday".
    DEADLINE(0.7),
    /// What holds each time, whichever year or week it is: "must be taken before 31 March".
    RULE(0.65);

    private final double most;

    Footing(double most) {
        this.most = most;
    }

    /// @return how sure at most a day is that was chosen by where the sentence looks
    double most() {
        return most;
    }
}
