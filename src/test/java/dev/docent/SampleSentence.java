package dev.docent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A sentence that a chat model might write over documents. They stand in the files of `grounding/`, which say at their
/// beginnings how they are written.
///
/// @param isTrue whether the documents say so
/// @param kind in what it differs from what they say
/// @param marked a part of the path of the file that the model marks; `-` for none
/// @param context what was said before; empty for nothing
record SampleSentence(boolean isTrue, String kind, String marked, String question, String context, String text) {

    static final Path FOLDER = Path.of("src/test/resources/grounding");

    /// @param set the name of a file without its ending
    static List<SampleSentence> of(String set) throws IOException {
        return Files.readAllLines(FOLDER.resolve(set + ".tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(SampleSentence::read)
                .toList();
    }

    private static SampleSentence read(String line) {
        String[] fields = line.split("\t", -1);
        String context = fields[4].equals("-") ? "" : fields[4];
        return new SampleSentence(fields[0].equals("true"), fields[1], fields[2], fields[3], context, fields[5]);
    }

    boolean isMarked(String file) {
        return !marked.equals("-") && file.contains(marked);
    }

    /// @return whether the mark is on a file that does not say so
    boolean isMarkedWrongly() {
        return kind.equals("moved");
    }
}
