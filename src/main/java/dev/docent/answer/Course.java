package dev.docent.answer;

import dev.docent.chat.ChatEvent.Ending;

/// What became of a call of the chat model.
enum Course {
    WHOLE(""),
    CUT_SHORT("the model's answer was cut short"),
    REFUSED("the model refused"),
    FAILED("the model failed"),
    SLOW("the model was too slow"),
    EMPTY("the model said nothing"),
    UNSUPPORTED("no document supports what the model said"),
    DECLINED("the model found no answer");

    private final String reason;

    Course(String reason) {
        this.reason = reason;
    }

    static Course of(Ending ending) {
        return switch (ending) {
            case WHOLE -> WHOLE;
            case CUT_SHORT -> CUT_SHORT;
            case REFUSED -> REFUSED;
            case FAILED -> FAILED;
        };
    }

    /// @return why its answer was not enough, in a few words
    String reason() {
        return reason;
    }
}
