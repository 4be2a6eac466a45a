package dev.docent.answer.grounding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads lists of words: one entry a line, words apart by spaces, `#` before what is no entry.
final class WordList {

    private static final String FOLDER = "/grounding/";

    private WordList() {}

    /// @param name the list's file without its ending
    /// @return the words of each line
    static List<List<String>> lines(String name) {
        String file = FOLDER + name + ".txt";
        try (InputStream stream = WordList.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + file);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }

    /// @return the words of all lines
    static List<String> words(String name) {
        return lines(name).stream().flatMap(List::stream).toList();
    }
}
