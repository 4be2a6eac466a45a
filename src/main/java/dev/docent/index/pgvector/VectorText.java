package dev.docent.index.pgvector;

import java.util.StringJoiner;

/// Vectors as PostgreSQL writes them.
final class VectorText {

    private VectorText() {}

    static String of(float[] vector) {
        var text = new StringJoiner(",", "[", "]");
        for (float value : vector) {
            text.add(Float.toString(value));
        }
        return text.toString();
    }

    static float[] vector(String text) {
        String[] values = text.substring(1, text.length() - 1).split(",", -1);
        float[] vector = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            vector[i] = Float.parseFloat(values[i]);
        }
        return vector;
    }
}
