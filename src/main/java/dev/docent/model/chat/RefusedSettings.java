package dev.docent.model.chat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Which settings of a request a model has refused. What it takes cannot be told by its name: who runs it may give it
/// any. Safe for use by many threads.
final class RefusedSettings {

    private static final JsonMapper JSON = new JsonMapper();

    /// What can be done without. If a provider is not asked for its count of the tokens, they are estimated.
    private static final List<String> DISPENSABLE = List.of("temperature", "stream_options");

    private static final String OLD_LIMIT = "max_tokens";
    private static final String NEW_LIMIT = "max_completion_tokens";

    private static final Pattern REFUSAL = Pattern.compile(
            "unsupported|not support|not permitted|not allowed|unrecogni[sz]ed|unknown|unexpected|deprecated|extra inputs",
            Pattern.CASE_INSENSITIVE);

    private final boolean hasTwoLimits;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /// @param provider of those that are spoken to like OpenAI's, some know a limit by its old name and some by its new
    RefusedSettings(ChatProvider provider) {
        this.hasTwoLimits = provider == ChatProvider.OPENAI;
    }

    /// @return the body of a request without what was refused before
    String without(String body) {
        if (refused.isEmpty()) {
            return body;
        }
        var request = (ObjectNode) JSON.readTree(body);
        request.remove(DISPENSABLE.stream().filter(refused::contains).toList());
        rename(request, OLD_LIMIT, NEW_LIMIT);
        rename(request, NEW_LIMIT, OLD_LIMIT);
        return request.toString();
    }

    private void rename(ObjectNode request, String from, String to) {
        if (refused.contains(from) && !refused.contains(to) && request.has(from)) {
            request.set(to, request.remove(from));
        }
    }

    /// Takes down what the model refuses.
    ///
    /// @param body the request as it was sent
    /// @param said why it was not taken
    /// @return whether it was refused for a setting that is left out from now on, or goes by another name; another
    ///     call may have learnt of it meanwhile
    boolean learn(String body, String said) {
        if (!REFUSAL.matcher(said).find()) {
            return false;
        }
        List<String> dispensable =
                DISPENSABLE.stream().filter(name -> isRefused(name, body, said)).toList();
        if (!dispensable.isEmpty()) {
            refused.addAll(dispensable);
            return true;
        }
        String limit = body.contains(quoted(NEW_LIMIT)) ? NEW_LIMIT : OLD_LIMIT;
        String other = limit.equals(NEW_LIMIT) ? OLD_LIMIT : NEW_LIMIT;
        if (!hasTwoLimits || refused.contains(other) || !isRefused(limit, body, said)) {
            return false;
        }
        refused.add(limit);
        return true;
    }

    private static boolean isRefused(String name, String body, String said) {
        return body.contains(quoted(name))
                && Pattern.compile("\\b" + name + "\\b").matcher(said).find();
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
