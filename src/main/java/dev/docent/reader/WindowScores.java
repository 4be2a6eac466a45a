package dev.docent.reader;

/// How likely each token of a window begins or ends the answer.
final class WindowScores {

    private final float[] start;
    private final float[] end;
    private final int first;
    private final int length;

    /// @param first where the passage's tokens begin
    /// @param length how many there are
    WindowScores(float[] start, float[] end, int first, int length) {
        this.start = start;
        this.end = end;
        this.first = first;
        this.length = length;
    }

    /// @return how many tokens of the passage there are
    int length() {
        return length;
    }

    double start(int token) {
        return start[first + token];
    }

    double end(int token) {
        return end[first + token];
    }

    /// @return how likely there is no answer, on the scale of a start and an end added
    double noAnswer() {
        return start[0] + end[0];
    }
}
