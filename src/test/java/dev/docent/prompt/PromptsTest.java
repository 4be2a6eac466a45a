package dev.docent.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.prompt.Job.Variables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

@ExtendWith(OutputCaptureExtension.class)
class PromptsTest {

    private static final Path PROMPTS = Path.of("prompts");

    @TempDir
    private Path folder;

    private static Map<String, String> values(Variables variables) {
        return variables.all().stream().collect(Collectors.toMap(name -> name, name -> "<" + name + ">"));
    }

    @ParameterizedTest
    @EnumSource(Job.class)
    void everyPromptCanBeFilled(Job job) {
        Template template = Prompts.own().template(job);

        job.sections()
                .forEach((section, variables) -> assertThat(template.fill(section, values(variables)))
                        .isNotBlank()
                        .doesNotContain("{{")
                        .satisfies(filled -> variables
                                .required()
                                .forEach(name -> assertThat(filled).contains("<" + name + ">"))));
    }

    @Test
    void whatStandsInAValueIsNoVariable() {
        String filled = Prompts.own()
                .template(Job.EXPAND)
                .fill(Section.USER, Map.of("most", "3", "question", "What does {{most}} mean, and $1?"));

        assertThat(filled).contains("What does {{most}} mean, and $1?");
    }

    @Test
    void aVariableThatIsNotGivenOrNotKnownIsAMistake() {
        Template template = Prompts.own().template(Job.EXPAND);

        assertThatThrownBy(() -> template.fill(Section.USER, Map.of("question", "Who?")))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("{{most}}");
        assertThatThrownBy(
                        () -> template.fill(Section.USER, Map.of("most", "3", "question", "Who?", "passages", "None.")))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("{{passages}}");
    }

    @Test
    void promptsOfOnesOwnAreTakenFromTheirFolder() throws IOException {
        copyPrompts();
        Files.writeString(
                folder.resolve("expand.md"), "\uFEFF# System\r\nOther words, please.\r\n# User\r\nFor {{question}}");

        Prompt prompt = new PromptConfiguration()
                .prompts(new PromptProperties(folder.toString()))
                .fill(Job.EXPAND, Map.of("most", "3"), Map.of("most", "3", "question", "Who?"));

        assertThat(prompt).isEqualTo(new Prompt("Other words, please.", "For Who?"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', commentCharacter = '%', textBlock = """
            # System;Say {{moist}}.;# User;{{question}}       | uses {{moist}}, which it is not given
            # System;Say it.;# User;Nothing.                  | does not use {{question}}
            # System;Say it.;Nothing more.                    | says nothing under the heading '# User'
            # System;Say {{most}.;# User;{{question}}         | belong to no variable
            # System;Say.;# User;{{question}};# User;Again.   | the heading '# User' twice
            """)
    void aBrokenPromptIsRefusedInWordsThatNameTheFile(String content, String problem) throws IOException {
        copyPrompts();
        Files.writeString(folder.resolve("expand.md"), content.replace(';', '\n'));

        assertThatThrownBy(() -> LoadedPrompts.of(folder))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("expand.md")
                .hasMessageContaining(problem);
    }

    @Test
    void aMissingPromptIsNamed() throws IOException {
        copyPrompts();
        Files.delete(folder.resolve("rewrite.md"));

        assertThatThrownBy(() -> LoadedPrompts.of(folder))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("rewrite.md")
                .hasMessageContaining("no such file");
    }

    @Test
    void aStartWithABrokenPromptEndsWithALine(CapturedOutput output) throws IOException {
        copyPrompts();
        Files.delete(folder.resolve("rewrite.md"));
        var start = new SpringApplicationBuilder(Wired.class).web(WebApplicationType.NONE);

        assertThatThrownBy(() -> start.run("--docent.prompts.folder=" + folder))
                .hasRootCauseInstanceOf(BrokenTemplateException.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Cannot use the prompt", "rewrite.md': there is no such file")
                .doesNotContain("\tat ");
    }

    @Import(PromptConfiguration.class)
    @EnableConfigurationProperties(PromptProperties.class)
    static final class Wired {}

    private void copyPrompts() throws IOException {
        for (Job job : Job.values()) {
            Files.copy(PROMPTS.resolve(job.file()), folder.resolve(job.file()));
        }
    }
}
