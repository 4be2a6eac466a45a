package dev.docent.prompt;

/// Takes out of a text what nobody can see in it: control, zero-width and tag characters, marks that turn the direction
/// of writing, and the like. Instructions and links can hide in them.
public final class VisibleText {

    private VisibleText() {}

    /// @return the text with its line ends and tabs, every line end a single one
    public static String of(String text) {
        var visible = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().forEach(point -> add(point, visible));
        return visible.toString();
    }

    /// @return the text on one line
    public static String onOneLine(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }

    private static void add(int point, StringBuilder visible) {
        switch (Character.getType(point)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> visible.append('\n');
            case Character.SPACE_SEPARATOR -> visible.append(' ');
            case Character.CONTROL -> {
                if (point == '\n' || point == '\t') {
                    visible.appendCodePoint(point);
                }
            }
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> {}
            default -> {
                if (!isBlank(point)) {
                    visible.appendCodePoint(point);
                }
            }
        }
    }

    /// Letters and marks that show nothing: fillers, joiners, variation selectors, the empty Braille cell.
    private static boolean isBlank(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || (point >= 0x180B && point <= 0x180F)
                || point == 0x2800
                || point == 0x3164
                || (point >= 0xFE00 && point <= 0xFE0F)
                || point == 0xFFA0
                || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
