package dev.docent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What a benchmark is run over: `--name value`, after its name.
public record Options(Map<String, String> values) {

    public Options {
        values = Map.copyOf(values);
    }

    public static Options of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i + 1 < arguments.size(); i += 2) {
            values.put(arguments.get(i).replaceFirst("^--", ""), arguments.get(i + 1));
        }
        return new Options(values);
    }

    public Path folder() {
        return file("folder");
    }

    public Path file(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
    }

    public Optional<Path> find(String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }

    public int number(String name, int otherwise) {
        return Integer.parseInt(Objects.requireNonNull(values.getOrDefault(name, Integer.toString(otherwise))));
    }

    /// @return the questions of the set, as many as are wanted, from the beginning again if there are too few
    public List<String> questions(int otherwise) throws IOException {
        List<String> lines = Files.readAllLines(file("set").resolve("questions.jsonl"));
        JsonMapper json = new JsonMapper();
        int wanted = number("questions", otherwise);
        return java.util.stream.IntStream.range(0, wanted)
                .mapToObj(i -> json.readTree(lines.get(i % lines.size()))
                        .path("question")
                        .asString())
                .toList();
    }
}
