package dev.docent.conversation;

/// Something that was said. Long texts are cut.
public record Turn(Role role, String text) {

    /// How many characters of a text are used.
    public static final int LONGEST = 4_000;

    /// Who said it.
    public enum Role {
        USER,
        ASSISTANT
    }

    public Turn {
        text = cut(text);
    }

    /// Behind a word, unless there is none for long.
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST;
        while (end > LONGEST / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end > LONGEST / 2 ? end : LONGEST);
    }
}
