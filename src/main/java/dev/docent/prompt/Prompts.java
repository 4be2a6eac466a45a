package dev.docent.prompt;

import java.util.Map;

/// The templates that are in use, one for each job.
public interface Prompts {

    Template template(Job job);

    /// Fills the two sections that every job has.
    ///
    /// @param system one value for each variable of the section
    /// @param user one value for each variable of the section
    default Prompt fill(Job job, Map<String, String> system, Map<String, String> user) {
        Template template = template(job);
        return new Prompt(template.fill(Section.SYSTEM, system), template.fill(Section.USER, user));
    }

    /// @return the templates that come with the program
    static Prompts own() {
        return LoadedPrompts.own();
    }
}
