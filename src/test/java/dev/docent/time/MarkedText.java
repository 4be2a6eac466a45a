package dev.docent.time;

/// A text in which square brackets mark the words that say when.
record MarkedText(String text, int start, int end) {

    static MarkedText of(String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return new MarkedText(text, open, close - 1);
    }

    String words() {
        return text.substring(start, end);
    }
}
