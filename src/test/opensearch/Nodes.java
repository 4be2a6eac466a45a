import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/// Runs OpenSearch nodes until its input ends: `java Nodes.java NODES FOLDER`. It prints the nodes' ports in one
/// line, and
/// takes `stop N`, which ends a node, and `green 0`, which waits until every part has its copy.
public final class Nodes {

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        int count = Integer.parseInt(arguments[0]);
        int port = 20_000 + (int) (ProcessHandle.current().pid() % 200) * 200;
        var runner = new OpenSearchRunner();
        runner.setMaxHttpPort(port + 199);
        runner.onBuild((number, settings) -> {
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            settings.put("cluster.fault_detection.follower_check.timeout", "1s");
            
        });
        runner.build(OpenSearchRunner.newConfigs()
                .clusterName("tests-" + ProcessHandle.current().pid())
                .numOfNode(count)
                .baseHttpPort(port)
                .basePath(arguments[1])
                .pluginTypes("org.opensearch.knn.plugin.KNNPlugin"));
        runner.ensureYellow();
        List<String> ports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ports.add(runner.getNode(i).settings().get("http.port"));
        }
        out.println("ports " + String.join(" ", ports));
        obey(runner, out);
        runner.close();
        System.exit(0);
    }

    private static void obey(OpenSearchRunner runner, PrintStream out) throws Exception {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split(" ");
            int node = Integer.parseInt(words[1]);
            if (words[0].equals("stop")) {
                runner.getNode(node).close();
            } else {
                runner.ensureGreen();
            }
            out.println("done");
        }
    }
}
