package dev.docent.terminal;

import dev.docent.access.Keys;
import dev.docent.access.LocalKey;
import dev.docent.backup.Restore;
import dev.docent.index.Reindexing;
import dev.docent.index.Store;
import dev.docent.state.StateMove;
import dev.docent.widget.WidgetScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// What can be done with the program from a command line: start the service, or run one command and end.
public final class CommandLine {

    private static final int OK = 0;

    /// A script has to see that something else is to be done.
    private static final int INCOMPLETE = 1;

    private static final int FAILED = 2;

    private final Class<?> application;
    private final Screen screen;

    CommandLine(Class<?> application, Screen screen) {
        this.application = application;
        this.screen = screen;
    }

    /// Does what the arguments say. Starting the service returns when it is up; everything else ends the process.
    ///
    /// @param application the class that Spring starts from
    /// @param arguments a command and what it needs, none for the service; settings as `--name=value`
    public static void run(Class<?> application, String[] arguments) {
        Request request = Request.of(List.of(arguments));
        if (request instanceof Request.Serve serve) {
            SpringApplication.run(application, serve.settings().toArray(String[]::new));
        } else {
            System.exit(new CommandLine(application, Screen.system()).run(request));
        }
    }

    /// @return 0 if all went well, 1 if a question found no answer or a backup is not of everything, 2 if something
    /// went wrong
    int run(Request request) {
        try {
            return switch (request) {
                case Request.Serve serve -> throw new IllegalArgumentException("Not a command that ends: " + serve);
                case Request.Help _ -> help();
                case Request.Wrong wrong -> wrong(wrong.problem());
                case Request.Ask ask -> ask(ask);
                case Request.Ingest ingest -> ingest(ingest);
                case Request.Eval eval -> eval(eval);
                case Request.Backup backup -> backup(backup);
                case Request.Restore restore -> restore(restore);
                case Request.Reindex reindex -> reindex(reindex);
                case Request.MoveState move -> moveState(move);
                case Request.Embed embed -> embed(embed.service());
                case Request.CreateKey create ->
                    new State(application, create.settings())
                            .keys(keys -> commands(keys).create(create.key()));
                case Request.ListKeys list -> listKeys(new State(application, list.settings()));
                case Request.RevokeKey revoke ->
                    new State(application, revoke.settings())
                            .keys(keys -> commands(keys).revoke(revoke.id()));
                case Request.Forget forget -> forget(forget);
            };
        } catch (RuntimeException e) {
            screen.complain(Failure.of(e).message());
            return FAILED;
        }
    }

    private KeysCommand commands(Keys keys) {
        return new KeysCommand(keys, screen);
    }

    private int listKeys(State state) {
        var areNone = new AtomicBoolean();
        int code = state.keys(keys -> {
            areNone.set(keys.all().isEmpty());
            return commands(keys).list();
        });
        if (areNone.get()) {
            screen.complain(KeysCommand.none(state.isGuarded()));
        }
        return code;
    }

    private int forget(Request.Forget forget) {
        int conversations = new State(application, forget.settings()).forget(forget.person());
        screen.print(conversations + " conversations of " + forget.person() + " are forgotten.");
        return OK;
    }

    private int help() {
        screen.print(Usage.TEXT);
        return OK;
    }

    private int embed(String service) {
        screen.print(WidgetScript.load().snippet(service));
        return OK;
    }

    private int wrong(String problem) {
        screen.complain(problem);
        screen.complain("See 'docent help'.");
        return FAILED;
    }

    private int ask(Request.Ask ask) {
        DataFolder data = QuietApplication.dataFolder(ask.settings());
        return data.service()
                .flatMap(service -> service.ask(ask.question()))
                .map(answer -> new AnswerPrinter(screen).print(answer, ask.json()))
                .orElseGet(() -> askInProcess(ask));
    }

    private int askInProcess(Request.Ask ask) {
        try (ConfigurableApplicationContext context = QuietApplication.start(application, ask.settings())) {
            return LocalKey.caller()
                    .call(() -> context.getBean(AskCommand.class).run(ask, screen));
        }
    }

    private int ingest(Request.Ingest ingest) {
        QuietApplication.dataFolder(ingest.settings()).mustBeFree();
        try (ConfigurableApplicationContext context = QuietApplication.start(application, ingest.settings())) {
            return context.getBean(IngestCommand.class).run(screen);
        }
    }

    private int reindex(Request.Reindex reindex) {
        DataFolder data = QuietApplication.dataFolder(reindex.settings());
        if (reindex.from() == Store.LUCENE || reindex.to() == Store.LUCENE) {
            data.mustBeFree();
        }
        if (reindex.from() == Store.LUCENE) {
            Reindexing.requireReadable(data.path());
        }
        try (ConfigurableApplicationContext context = QuietApplication.start(application, reindex.settings())) {
            return context.getBean(ReindexCommand.class).run(reindex.to(), screen);
        }
    }

    private int moveState(Request.MoveState move) {
        QuietApplication.dataFolder(move.settings()).mustBeFree();
        try (ConfigurableApplicationContext context = QuietApplication.start(application, move.settings())) {
            long rows = context.getBean(StateMove.class).perform();
            screen.print(
                    rows + " rows of the state lie in PostgreSQL now. Start the service with --docent.state.url from"
                            + " now on; what lay in the data folder is kept beside it under another name.");
        }
        return OK;
    }

    private int eval(Request.Eval eval) {
        try (EvaluationFolders folders = EvaluationFolders.of(eval);
                ConfigurableApplicationContext context = QuietApplication.start(application, folders.settings())) {
            return LocalKey.caller()
                    .call(() -> context.getBean(EvalCommand.class).run(eval, screen));
        }
    }

    private int backup(Request.Backup backup) {
        DataFolder data = QuietApplication.dataFolder(backup.settings());
        List<String> leftOut = data.service()
                .flatMap(service -> service.backup(new NewFile(backup.file())))
                .orElseGet(() -> backupInProcess(backup));
        leftOut.forEach(what -> screen.complain("NOT in this backup: " + what));
        String what = leftOut.isEmpty() ? "Everything" : "The rest of what lies";
        screen.print(what + " in '" + data.path() + "' is in '" + backup.file() + "' now: "
                + Size.of(backup.file()) + ". Bring it back with: docent restore " + backup.file()
                + " --docent.data=EMPTY_FOLDER");
        return leftOut.isEmpty() ? OK : INCOMPLETE;
    }

    private List<String> backupInProcess(Request.Backup backup) {
        try (ConfigurableApplicationContext context = QuietApplication.start(application, backup.settings())) {
            return context.getBean(BackupCommand.class).run(backup.file());
        }
    }

    private int restore(Request.Restore restore) {
        Path data = QuietApplication.dataFolder(restore.settings()).path();
        try {
            long bytes = Restore.restore(restore.file(), data);
            screen.print(Size.of(bytes) + " are in '" + data + "' again. Start the service over it as before.");
            return OK;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
