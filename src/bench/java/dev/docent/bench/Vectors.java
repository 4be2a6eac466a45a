package dev.docent.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Made-up vectors of length 1 that lie in clusters, as those of texts do, and the exact search among vectors.
record Vectors(List<float[]> all) {

    private static final int DIMENSION = 384;

    private static final int CLUSTER = 100;

    private static final double SPREAD = 0.6;

    Vectors {
        all = List.copyOf(all);
    }

    /// @param seed the same seed gives the same clusters; more vectors fall into the same ones
    static Vectors clustered(int size, long seed) {
        Random centres = new Random(seed);
        Random around = new Random(seed + size);
        List<float[]> middle = IntStream.range(0, Math.max(1, size / CLUSTER))
                .mapToObj(_ -> unit(random(centres)))
                .toList();
        return new Vectors(IntStream.range(0, size)
                .mapToObj(i -> near(middle.get(i % middle.size()), around))
                .toList());
    }

    /// @return vectors near some of these
    Vectors questions(int size) {
        Random random = new Random(size);
        return new Vectors(IntStream.range(0, size)
                .mapToObj(_ -> near(all.get(random.nextInt(all.size())), random))
                .toList());
    }

    /// @return the score that the last of the nearest has
    double scoreOfNearest(float[] question, int rank) {
        return all.parallelStream()
                .mapToDouble(vector -> -dot(vector, question))
                .sorted()
                .limit(rank)
                .map(score -> -score)
                .min()
                .orElse(0);
    }

    static double dot(float[] some, float[] other) {
        float sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += some[i] * other[i];
        }
        return sum;
    }

    private static float[] near(float[] middle, Random random) {
        float[] noise = unit(random(random));
        float[] vector = new float[middle.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (middle[i] + SPREAD * noise[i]);
        }
        return unit(vector);
    }

    private static float[] random(Random random) {
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    static float[] unit(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }
}
