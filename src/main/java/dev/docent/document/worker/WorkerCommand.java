package dev.docent.document.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.util.unit.DataSize;

/// Starts a worker with the Java and the classes of this process, however it was started itself.
record WorkerCommand(DataSize heap) {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /// Java's own report, in the worker's folder.
    static final String CRASH = "crash.log";

    /// Beside the application's jar where it is packaged, see [Rehearsal].
    private static final String CACHE = "worker.aot";

    /// Ended by a lack of memory, a worker has this status.
    static final int OUT_OF_MEMORY = 3;

    /// Ended by SIGKILL, a process has this status.
    static final int KILLED = 128 + 9;

    Process start(Path temporary, Compilation compilation) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap.toMegabytes() + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:-CreateCoredumpOnCrash");
        // Also the last words before such an end, which must not get among the results.
        command.add("-XX:+DisplayVMOutputToStderr");
        command.add("-XX:ErrorFile=" + temporary.resolve(CRASH));
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.io.tmpdir=" + temporary);
        // No entity of an XML document is looked up anywhere.
        command.add("-Djavax.xml.accessExternalDTD=");
        command.add("-Djavax.xml.accessExternalSchema=");
        command.add("-Djavax.xml.accessExternalStylesheet=");
        command.addAll(NoNetwork.options(temporary));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add(compilation.option());
        command.add("-Xlog:disable");
        command.add("-Xlog:all=error,aot*=off,cds*=off:stderr");
        command.addAll(program());
        ProcessBuilder process = new ProcessBuilder(NetworkNamespace.without(command)).directory(temporary.toFile());
        WorkerEnvironment.reduce(process.environment());
        return process.start();
    }

    private static List<String> program() {
        String main = ParsingWorker.class.getName();
        File jar = new ApplicationHome(WorkerCommand.class).getSource();
        if (jar != null && jar.isFile() && Files.exists(jar.toPath().resolveSibling(CACHE))) {
            return List.of("-XX:AOTCache=" + jar.toPath().resolveSibling(CACHE), "-cp", jar.toString(), main);
        }
        String all = absolute(System.getProperty("java.class.path"));
        return isNested() ? List.of("-Dloader.main=" + main, "-cp", all, LAUNCHER) : List.of("-cp", all, main);
    }

    /// @return whether the classes lie in a jar within a jar
    private static boolean isNested() {
        return String.valueOf(ParsingWorker.class.getResource("ParsingWorker.class"))
                .startsWith("jar:nested:");
    }

    private static String absolute(String classPath) {
        String separator = System.getProperty("path.separator");
        return String.join(
                separator,
                List.of(classPath.split(Pattern.quote(separator), -1)).stream()
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
