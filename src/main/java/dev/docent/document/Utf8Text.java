package dev.docent.document;

/// Tells whether text is UTF-8. A bad byte here and there, as where two files were put together, makes it no other.
public enum Utf8Text {
    /// Nothing but ASCII, which many character sets have in common.
    ASCII,
    /// Every byte fits.
    WHOLE,
    /// Nearly all of it fits.
    BROKEN,
    /// It is something else.
    NONE;

    private static final int FIT_FOR_EACH_BROKEN = 4;

    /// @param bytes what was cut short may end within a character
    public static Utf8Text find(byte[] bytes) {
        int fit = 0;
        int broken = 0;
        for (int at = 0; at < bytes.length; at++) {
            int length = length(bytes[at] & 0xFF);
            if (length == 1) {
                continue;
            }
            if (follow(bytes, at, length)) {
                fit++;
                at += length - 1;
            } else {
                broken++;
            }
        }
        return result(fit, broken);
    }

    private static Utf8Text result(int fit, int broken) {
        if (broken == 0) {
            return fit == 0 ? ASCII : WHOLE;
        }
        return fit >= FIT_FOR_EACH_BROKEN * (long) broken ? BROKEN : NONE;
    }

    /// @return how many bytes the character takes that begins with this one; 0 if none does
    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xC2 && first < 0xE0) {
            return 2;
        }
        if (first >= 0xE0 && first < 0xF0) {
            return 3;
        }
        return first >= 0xF0 && first < 0xF5 ? 4 : 0;
    }

    private static boolean follow(byte[] bytes, int at, int length) {
        for (int next = at + 1; next < at + length && next < bytes.length; next++) {
            if ((bytes[next] & 0xC0) != 0x80) {
                return false;
            }
        }
        return length > 0;
    }
}
