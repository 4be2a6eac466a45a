import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/// Runs one OpenSearch node of several until its input ends: `java Node.java NUMBER FOLDER HTTP-PORT TRANSPORT-PORTS`.
/// Numbers begin with 1; the ports are those of all nodes, with commas between them. It says `ready` once the cluster
/// has found together.
public final class Node {

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        int number = Integer.parseInt(arguments[0]);
        String[] ports = arguments[3].split(",");
        var runner = new OpenSearchRunner();
        runner.onBuild((_, settings) -> {
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            settings.put("discovery.type", "zen");
            settings.put("node.name", "node-" + number);
            settings.put("http.port", arguments[2]);
            settings.put("transport.port", ports[number - 1]);
            settings.putList("discovery.seed_hosts", Arrays.stream(ports).map(port -> "127.0.0.1:" + port).toList());
            List<String> names =
                    IntStream.rangeClosed(1, ports.length).mapToObj(i -> "node-" + i).toList();
            settings.putList("cluster.initial_cluster_manager_nodes", names);
        });
        runner.build(OpenSearchRunner.newConfigs()
                .clusterName("bench-" + ports[0])
                .numOfNode(1)
                .basePath(Path.of(arguments[1]).toString())
                .pluginTypes("org.opensearch.knn.plugin.KNNPlugin"));
        runner.ensureYellow();
        out.println("ready");
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        runner.close();
        System.exit(0);
    }
}
