package dev.docent.prompt;

import dev.docent.prompt.Job.Variables;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A prompt with places for variables, in the sections that its job has.
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([a-z_]+)\\s*}}");
    private static final Pattern STRAY = Pattern.compile("\\{\\{|}}");

    private final String file;
    private final Job job;
    private final Map<Section, String> sections;

    private Template(String file, Job job, Map<Section, String> sections) {
        this.file = file;
        this.job = job;
        this.sections = sections;
    }

    /// @param file what it is called in what is said of it
    /// @throws BrokenTemplateException if a section or a variable is missing, or is one that the job does not have
    static Template of(String file, Job job, String content) {
        var template = new Template(file, job, split(file, job, content));
        new TreeMap<>(job.sections()).forEach(template::check);
        return template;
    }

    private static Map<Section, String> split(String file, Job job, String content) {
        Map<Section, String> found = new EnumMap<>(Section.class);
        Optional<Section> current = Optional.empty();
        for (String line : content.lines().toList()) {
            Optional<Section> heading = job.sections().keySet().stream()
                    .filter(section -> line.strip().equals(section.heading()))
                    .findFirst();
            if (heading.filter(found::containsKey).isPresent()) {
                throw new BrokenTemplateException(file, "it has the heading '" + line.strip() + "' twice");
            }
            heading.ifPresent(section -> found.put(section, ""));
            if (heading.isEmpty()) {
                current.ifPresent(section -> found.merge(section, line + "\n", String::concat));
            }
            current = heading.isPresent() ? heading : current;
        }
        return found;
    }

    private void check(Section section, Variables variables) {
        String text = text(section);
        Set<String> used = PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var unknown = new TreeSet<>(used);
        unknown.removeAll(variables.all());
        var missing = new TreeSet<>(variables.required());
        missing.removeAll(used);
        if (!unknown.isEmpty()) {
            throw broken(
                    section,
                    "uses " + named(unknown) + ", which it is not given; it may use "
                            + named(new TreeSet<>(variables.all())));
        }
        if (!missing.isEmpty()) {
            throw broken(section, "does not use " + named(missing));
        }
        if (STRAY.matcher(PLACE.matcher(text).replaceAll("")).find()) {
            throw broken(section, "has '{{' or '}}' that belong to no variable");
        }
    }

    private BrokenTemplateException broken(Section section, String problem) {
        return new BrokenTemplateException(file, "its part '" + section.heading() + "' " + problem);
    }

    private static String named(Set<String> variables) {
        return variables.stream().map(name -> "{{" + name + "}}").collect(Collectors.joining(", "));
    }

    private String text(Section section) {
        String text = sections.getOrDefault(section, "").strip();
        if (text.isEmpty()) {
            throw new BrokenTemplateException(file, "it says nothing under the heading '" + section.heading() + "'");
        }
        return text;
    }

    /// Puts values in the places of a section's variables. What stands in a value is never taken for a variable.
    ///
    /// @param values one for each variable of the section, no others
    public String fill(Section section, Map<String, String> values) {
        Variables variables = job.sections().getOrDefault(section, new Variables(Set.of(), Set.of()));
        if (!variables.all().equals(values.keySet())) {
            throw broken(
                    section,
                    "is given " + named(new TreeSet<>(values.keySet())) + " instead of "
                            + named(new TreeSet<>(variables.all())));
        }
        return PLACE.matcher(text(section)).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Map<String, String> values) {
        return values.getOrDefault(place.group(1), "");
    }
}
