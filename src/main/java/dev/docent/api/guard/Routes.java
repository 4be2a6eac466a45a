package dev.docent.api.guard;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.access.Role;
import dev.docent.api.guard.Route.Need;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.Options;
import org.springframework.web.util.pattern.PathPatternParser;

/// Every route, and whom it is for. What does not stand here is not served to those who need a key.
final class Routes {

    /// Method, path, need: `open`, `known`, roles of which one is enough, or `everything`, or
    /// `metrics`, for which everything is enough, too; then what the audit log
    /// calls it; then `work` where it is turned away when there is too much to do, or `signed` where whoever is
    /// let in does not count among the calls of an address. Of what assistants say only some is work: `mcp` itself
    /// turns that away.
    private static final String TABLE = """
            POST   | /api/v1/ask                          | ask        |                      | work
            POST   | /api/v1/search                       | ask        |                      | work
            POST   | /v1/chat/completions                 | ask        |                      | work
            GET    | /v1/models                           | ask        |                      |
            GET    | /v1/models/{model}                   | ask        |                      |
            POST   | /mcp                                 | ask        |                      |
            GET    | /mcp                                 | ask        |                      |
            DELETE | /mcp                                 | ask        |                      |
            POST   | /api/v1/answers/{id}/feedback        | ask        | feedback             |
            GET    | /api/v1/conversations/{id}           | ask        |                      |
            DELETE | /api/v1/conversations/{id}           | ask        | conversations.delete |
            GET    | /api/v1/questions                    | ask        |                      |
            GET    | /api/v1/collections                  | ask ingest |                      |
            GET    | /api/v1/documents                    | ask ingest |                      |
            GET    | /api/v1/documents/{id}               | ask ingest |                      |
            GET    | /api/v1/documents/{id}/text          | ask        |                      |
            GET    | /api/v1/documents/{id}/structure     | ask        |                      |
            GET    | /api/v1/documents/{id}/original      | ask        |                      |
            POST   | /api/v1/documents                    | ingest     | documents.add        |
            DELETE | /api/v1/documents/{id}               | ingest     | documents.delete     |
            POST   | /api/v1/ingestions                   | ingest     | ingestions.start     |
            GET    | /api/v1/ingestions/latest            | ingest     |                      |
            GET    | /api/v1/ingestions/{id}              | ingest     |                      |
            GET    | /api/v1/gaps                         | admin      |                      |
            GET    | /api/v1/caller                       | known      |                      |
            GET    | /api/v1/keys                         | everything |                      |
            POST   | /api/v1/keys                         | everything | keys.create          |
            DELETE | /api/v1/keys/{id}                    | everything | keys.revoke          |
            DELETE | /api/v1/people/{id}/conversations    | everything | people.forget        |
            GET    | /api/v1/audit                        | everything |                      |
            POST   | /api/v1/backups                      | everything | backups.take         |
            GET    | /actuator/health                     | open       |                      |
            GET    | /actuator/health/**                  | open       |                      |
            GET    | /actuator/prometheus                 | metrics    |                      |
            *      | /actuator                            | everything |                      |
            *      | /actuator/**                         | everything |                      |
            GET    | /                                    | open       |                      |
            GET    | /index.html                          | open       |                      |
            GET    | /document.html                       | open       |                      |
            GET    | /documents/{id}                      | open       |                      |
            GET    | /favicon.ico                         | open       |                      |
            GET    | /app/**                              | open       |                      |
            POST   | /slack/events                        | open       |                      | signed
            POST   | /widget/session                      | open       |                      |
            GET    | /widget/**                           | open       |                      |
            GET    | /v3/api-docs                         | open       |                      |
            GET    | /v3/api-docs/**                      | open       |                      |
            GET    | /v3/api-docs.yaml                    | open       |                      |
            GET    | /swagger-ui.html                     | open       |                      |
            GET    | /swagger-ui/**                       | open       |                      |
            *      | /error                               | open       |                      |
            """;

    /// The container has decoded the path already.
    private static final Options DECODED = Options.create('/', false);

    private final List<Route> routes = TABLE.lines().map(Routes::route).toList();

    private static Route route(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Route(
                cells.get(0),
                PathPatternParser.defaultInstance.parse(cells.get(1)),
                need(cells.get(2)),
                cells.get(3),
                cells.get(4).equals("work"),
                cells.get(4).equals("signed"));
    }

    private static Need need(String cell) {
        return switch (cell) {
            case "open" -> new Need.Nothing();
            case "known" -> new Need.AnyCaller();
            case "everything" -> new Need.Everything();
            case "metrics" -> new Need.EverythingOr(Role.METRICS);
            default ->
                new Need.Roles(Stream.of(cell.split(" ", -1)).map(Role::named).collect(toUnmodifiableSet()));
        };
    }

    /// @param path as the container has decoded and mapped it
    Optional<Route> find(String method, String path) {
        return at(path).filter(route -> route.takes(method)).findFirst();
    }

    /// @return whether something is there, be it for other methods
    boolean isKnown(String path) {
        return at(path).findAny().isPresent();
    }

    private Stream<Route> at(String path) {
        PathContainer parsed = PathContainer.parsePath(path, DECODED);
        return routes.stream().filter(route -> route.isAt(parsed));
    }
}
