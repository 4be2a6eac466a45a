package dev.docent.answer.generation;

/// Takes out of a model's text what it thinks aloud, between `<think>` and `</think>`.
final class Reasoning {

    private static final String OPENING = "<think>";
    private static final String CLOSING = "</think>";

    private final StringBuilder waiting = new StringBuilder();
    private boolean isThinking;

    /// @return what is said; what may become a tag waits for more
    String without(String piece) {
        waiting.append(piece);
        var said = new StringBuilder();
        boolean foundTag = true;
        while (foundTag) {
            foundTag = step(said);
        }
        return said.toString();
    }

    /// @return whether there was a tag, behind which there may be more
    private boolean step(StringBuilder said) {
        String tag = isThinking ? CLOSING : OPENING;
        int at = waiting.indexOf(tag);
        int end = at >= 0 ? at : waiting.length() - begun(tag);
        if (!isThinking) {
            said.append(waiting, 0, end);
        }
        waiting.delete(0, at >= 0 ? at + tag.length() : end);
        isThinking ^= at >= 0;
        return at >= 0;
    }

    /// @return how many signs at the end may be the beginning of the tag
    private int begun(String tag) {
        for (int length = Math.min(tag.length() - 1, waiting.length()); length > 0; length--) {
            if (waiting.substring(waiting.length() - length).equals(tag.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    /// @return what waited in vain
    String rest() {
        String rest = isThinking ? "" : waiting.toString();
        waiting.setLength(0);
        return rest;
    }
}
