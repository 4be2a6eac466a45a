package dev.docent.widget;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a JavaScript module and all that it imports into one script, each within a function of its own. Imports and
/// exports begin a line; what is exported is named where it is declared.
final class Bundle {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import\\s+(?:(\\*\\s+as\\s+\\w+|\\w+|\\{[^}]*})\\s+from\\s+)?'([^']+)';\\s*\\n");

    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export\\s+(?:(default)\\s+|((?:async\\s+)?(?:function\\*?|class|const))\\s+(\\w+))");

    private static final Pattern DOCUMENTATION = Pattern.compile("(?ms)^[ ]*/\\*\\*.*?\\*/\\n");

    private static final Pattern INDENTATION = Pattern.compile("(?m)^ +|\\n(?=\\n)");

    private final UnaryOperator<String> modules;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder script = new StringBuilder();

    private Bundle(UnaryOperator<String> modules) {
        this.modules = modules;
    }

    /// @param modules the text of the module at a path
    /// @param path the module to begin with
    /// @throws IllegalStateException if modules import each other in a circle
    static String of(UnaryOperator<String> modules, String path) {
        Bundle bundle = new Bundle(modules);
        bundle.name(path);
        return bundle.script.toString();
    }

    /// @return what the module is called in the script, once it stands there
    private String name(String path) {
        String known = names.get(path);
        if (known != null) {
            return known;
        }
        if (open.contains(path)) {
            throw new IllegalStateException("Modules import each other in a circle: " + open);
        }
        open.push(path);
        String body = imports(modules.apply(path), path);
        open.pop();
        String name = "m" + names.size();
        names.put(path, name);
        add(name, body);
        return name;
    }

    private String imports(String text, String path) {
        return IMPORT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(binding(found, path)));
    }

    private String binding(MatchResult found, String path) {
        String module = name(resolve(path, found.group(2)));
        String what = found.group(1);
        if (what == null) {
            return "";
        }
        if (what.startsWith("{")) {
            return "const " + what.replaceAll("\\s+as\\s+", ": ") + " = " + module + ";\n";
        }
        return what.startsWith("*")
                ? "const " + what.replaceFirst("\\*\\s+as\\s+", "") + " = " + module + ";\n"
                : "const " + what + " = " + module + ".standard;\n";
    }

    private static String resolve(String from, String to) {
        return Path.of(from).resolveSibling(to).normalize().toString().replace('\\', '/');
    }

    private void add(String name, String body) {
        List<String> exported = new ArrayList<>();
        String plain = EXPORT.matcher(body).replaceAll(found -> {
            if (found.group(1) != null) {
                exported.add("standard");
                return "const standard = ";
            }
            exported.add(found.group(3));
            return found.group(2) + " " + found.group(3);
        });
        script.append("const ").append(name).append(" = (() => {\n").append(compact(plain));
        script.append("return { ").append(String.join(", ", exported)).append(" };\n})();\n");
    }

    private static String compact(String text) {
        return INDENTATION.matcher(DOCUMENTATION.matcher(text).replaceAll("")).replaceAll("");
    }
}
