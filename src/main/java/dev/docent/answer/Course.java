package dev.docent.answer;

import dev.docent.chat.ChatEvent.Ended;

/// What became of a call of the chat model.
///
/// @param kind how it went
/// @param reason why its answer was not enough, in a few words; empty if it was
record Course(Kind kind, String reason) {

    /// How a call went.
    enum Kind {
        WHOLE(""),
        CUT_SHORT("the model's answer was cut short"),
        REFUSED("the model refused"),
        FAILED("the model failed"),
        SLOW("the model was too slow"),
        EMPTY("the model said nothing"),
        UNSUPPORTED("no document supports what the model said"),
        DECLINED("the model found no answer");

        private final String reason;

        Kind(String reason) {
            this.reason = reason;
        }
    }

    static Course of(Kind kind) {
        return new Course(kind, kind.reason);
    }

    static Course of(Ended ended) {
        return switch (ended.how()) {
            case WHOLE -> of(Kind.WHOLE);
            case CUT_SHORT -> of(Kind.CUT_SHORT);
            case REFUSED -> of(Kind.REFUSED);
            case FAILED -> ended.why().isEmpty() ? of(Kind.FAILED) : new Course(Kind.FAILED, ended.why());
        };
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
