package dev.docent.terminal;

import dev.docent.access.NewKey;
import dev.docent.index.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody asks the program to do.
sealed interface Request {

    /// Start the web service.
    record Serve(List<String> settings) implements Request {
        public Serve {
            settings = List.copyOf(settings);
        }
    }

    /// Show how the program is used.
    record Help() implements Request {}

    /// Something that cannot be done.
    ///
    /// @param problem why, in a sentence
    record Wrong(String problem) implements Request {}

    /// Answer one question.
    record Ask(String question, boolean json, List<String> settings) implements Request {
        public Ask {
            settings = List.copyOf(settings);
        }
    }

    /// Index a folder.
    record Ingest(Path folder, List<String> settings) implements Request {
        public Ingest {
            settings = List.copyOf(settings);
        }
    }

    /// Ask a set of questions and score the answers.
    ///
    /// @param json where to write the figures
    /// @param outputs where to write what came of each question
    /// @param by a field of the questions to show the scores by
    record Eval(Path set, Optional<Path> json, Optional<Path> outputs, Optional<String> by, List<String> settings)
            implements Request {
        public Eval {
            settings = List.copyOf(settings);
        }
    }

    /// Copy all that is kept into a file.
    record Backup(Path file, List<String> settings) implements Request {
        public Backup {
            settings = List.copyOf(settings);
        }
    }

    /// Bring back what a backup holds.
    record Restore(Path file, List<String> settings) implements Request {
        public Restore {
            settings = List.copyOf(settings);
        }
    }

    /// Print what a page needs to show the widget.
    ///
    /// @param service where the page reaches the service, without a slash at the end
    record Embed(String service) implements Request {}

    /// Make a key.
    record CreateKey(NewKey key, List<String> settings) implements Request {
        public CreateKey {
            settings = List.copyOf(settings);
        }
    }

    /// List the keys.
    record ListKeys(List<String> settings) implements Request {
        public ListKeys {
            settings = List.copyOf(settings);
        }
    }

    /// Have a key open nothing any more.
    record RevokeKey(String id, List<String> settings) implements Request {
        public RevokeKey {
            settings = List.copyOf(settings);
        }
    }

    /// Forget what one person asked.
    record Forget(String person, List<String> settings) implements Request {
        public Forget {
            settings = List.copyOf(settings);
        }
    }

    /// Carry the index over to another store.
    ///
    /// @param from the store that holds it
    /// @param to the store that is to hold it
    record Reindex(Store from, Store to, List<String> settings) implements Request {
        public Reindex {
            settings = List.copyOf(settings);
        }
    }

    /// Carry the state over from the data folder to a PostgreSQL.
    record MoveState(List<String> settings) implements Request {
        public MoveState {
            settings = List.copyOf(settings);
        }
    }

    static Request of(List<String> arguments) {
        try {
            return parse(arguments);
        } catch (UsageException e) {
            return new Wrong(e.getMessage());
        }
    }

    private static Request parse(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        if (rest.stream().takeWhile(argument -> !argument.equals("--")).anyMatch(Set.of("--help", "-h")::contains)) {
            return new Help();
        }
        Optional<String> command =
                rest.stream().filter(argument -> !argument.startsWith("-")).findFirst();
        command.ifPresent(rest::remove);
        return switch (command.orElse("serve")) {
            case "serve" -> serve(rest);
            case "help" -> new Help();
            case "ask" -> ask(Arguments.of(rest, Set.of("json"), Set.of()));
            case "ingest" -> ingest(Arguments.of(rest, Set.of(), Set.of()));
            case "eval" -> eval(Arguments.of(rest, Set.of(), Set.of("json", "outputs", "by")));
            case "keys" -> KeyArguments.request(rest);
            case "forget" -> forget(Arguments.of(rest, Set.of(), Set.of()));
            case "reindex" -> ReindexArguments.request(rest);
            case "move-state" -> moveState(Arguments.of(rest, Set.of(), Set.of()));
            case "embed" -> embed(Arguments.of(rest, Set.of(), Set.of()));
            case "backup" -> backup(Arguments.of(rest, Set.of(), Set.of()));
            case "restore" -> restore(Arguments.of(rest, Set.of(), Set.of()));
            default -> throw new UsageException("There is no command '" + command.orElseThrow() + "'.");
        };
    }

    private static Request serve(List<String> rest) {
        Optional<String> stray =
                rest.stream().filter(argument -> !argument.startsWith("--")).findFirst();
        return stray.<Request>map(argument -> new Wrong("The service does not take '" + argument + "'."))
                .orElseGet(() -> new Serve(rest));
    }

    private static Ask ask(Arguments arguments) {
        String question = String.join(" ", arguments.words());
        if (question.isBlank()) {
            throw new UsageException("What is the question? Give it in quotes: docent ask \"…\"");
        }
        return new Ask(question, arguments.has("json"), arguments.settings());
    }

    private static Ingest ingest(Arguments arguments) {
        Path folder = folder(arguments, "ingest");
        return new Ingest(folder, arguments.withSetting("docent.documents.folder", folder.toString()));
    }

    private static Eval eval(Arguments arguments) {
        return new Eval(
                folder(arguments, "eval"),
                arguments.find("json").map(Path::of),
                arguments.find("outputs").map(Path::of),
                arguments.find("by"),
                arguments.settings());
    }

    private static MoveState moveState(Arguments arguments) {
        if (!arguments.words().isEmpty()) {
            throw new UsageException("'move-state' takes settings only:"
                    + " docent move-state --docent.state.url=jdbc:postgresql://HOST:5432/NAME");
        }
        return new MoveState(arguments.settings());
    }

    private static Embed embed(Arguments arguments) {
        String service = String.join(" ", arguments.words()).replaceFirst("/+$", "");
        if (!service.matches("https?://[^\\s/\"'<>]+")) {
            throw new UsageException("Where is the service? For example: docent embed https://docent.example.org");
        }
        return new Embed(service);
    }

    private static Backup backup(Arguments arguments) {
        return new Backup(file(arguments, "backup"), arguments.settings());
    }

    private static Restore restore(Arguments arguments) {
        return new Restore(file(arguments, "restore"), arguments.settings());
    }

    private static Path file(Arguments arguments, String command) {
        if (arguments.words().size() != 1) {
            throw new UsageException("'" + command + "' needs one file: docent " + command + " docent-backup.zip");
        }
        return Path.of(arguments.words().getFirst());
    }

    private static Forget forget(Arguments arguments) {
        if (arguments.words().size() != 1) {
            throw new UsageException(
                    "Whom? Name a key, a person or a widget as the audit log does: docent forget user:ann");
        }
        return new Forget(arguments.words().getFirst(), arguments.settings());
    }

    private static Path folder(Arguments arguments, String command) {
        if (arguments.words().size() != 1) {
            throw new UsageException("'" + command + "' needs one folder.");
        }
        Path folder = Path.of(arguments.words().getFirst());
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder '" + folder + "'.");
        }
        return folder;
    }
}
