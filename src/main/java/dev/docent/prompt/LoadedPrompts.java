package dev.docent.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Templates read and checked once, at the start.
final class LoadedPrompts implements Prompts {

    private final Map<Job, Template> templates = new EnumMap<>(Job.class);

    private LoadedPrompts(Function<Job, Template> load) {
        for (Job job : Job.values()) {
            templates.put(job, load.apply(job));
        }
    }

    /// @return those that come with the program
    static LoadedPrompts own() {
        return new LoadedPrompts(job -> Template.of("prompts/" + job.file(), job, ownText(job)));
    }

    /// @return those of a folder; it must have all of them
    static LoadedPrompts of(Path folder) {
        return new LoadedPrompts(job -> Template.of(folder.resolve(job.file()).toString(), job, text(folder, job)));
    }

    private static String ownText(Job job) {
        try (InputStream file = LoadedPrompts.class.getResourceAsStream("/prompts/" + job.file())) {
            return new String(Objects.requireNonNull(file, job.file()).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path folder, Job job) {
        Path file = folder.resolve(job.file());
        if (!Files.isRegularFile(file)) {
            throw new BrokenTemplateException(
                    file.toString(), "there is no such file; copy the program's own and change that");
        }
        try {
            return withoutMark(Files.readString(file));
        } catch (IOException e) {
            throw new BrokenTemplateException(file.toString(), "it cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    /// Some editors begin a file with a mark of its encoding.
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Override
    public Template template(Job job) {
        return Objects.requireNonNull(templates.get(job));
    }
}
