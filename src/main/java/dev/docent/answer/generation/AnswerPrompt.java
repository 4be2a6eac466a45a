package dev.docent.answer.generation;

import dev.docent.chat.Chat;
import dev.docent.prompt.Fence;
import dev.docent.prompt.Job;
import dev.docent.prompt.Prompt;
import dev.docent.prompt.Prompts;
import dev.docent.prompt.Template;
import dev.docent.prompt.VisibleText;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.util.List;
import java.util.Map;

/// What a model is given to answer a question.
///
/// @param passages those that it is shown, in the order of their numbers, which begin at 1
public record AnswerPrompt(Prompt prompt, List<EvidencePassage> passages) {

    public AnswerPrompt {
        passages = List.copyOf(passages);
    }

    /// @param most how many passages at the most
    /// @param room how many of the model's tokens the passages may have together, if there is so much room for them
    public static AnswerPrompt of(String question, Evidence evidence, Prompts prompts, Chat chat, int most, int room) {
        String fence = Fence.random().line();
        int left = chat.room() - chat.tokens(words(filled(question, "", fence, prompts)));
        Template template = prompts.template(Job.ANSWER);
        var numbered = NumberedPassages.of(evidence, template, chat, most, Math.clamp(left, 0, room));
        return new AnswerPrompt(filled(question, numbered.text(), fence, prompts), numbered.passages());
    }

    private static Prompt filled(String question, String passages, String fence, Prompts prompts) {
        return prompts.fill(
                Job.ANSWER,
                Map.of("fence", fence, "not_found", Decline.WORD),
                Map.of("fence", fence, "passages", passages, "question", VisibleText.of(question)));
    }

    private static String words(Prompt prompt) {
        return prompt.system() + "\n" + prompt.user();
    }
}
