package dev.docent.answer;

import dev.docent.answer.Course.Kind;
import dev.docent.answer.GenerativeAnswerer.Generated;
import dev.docent.chat.Chat;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Stage;
import dev.docent.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds the answer in the documents' own sentences first. If there is one, or there might be, a chat model says it.
/// What the model fails to say is said in the documents' own sentences.
final class ChoosingAnswerer implements Answerer {

    private final Chat chat;
    private final ExtractiveAnswerer extractive;
    private final GenerativeAnswerer generative;
    private final AnswerWriter writer;
    private final AnswerProperties properties;

    ChoosingAnswerer(
            Chat chat,
            ExtractiveAnswerer extractive,
            GenerativeAnswerer generative,
            AnswerWriter writer,
            AnswerProperties properties) {
        this.chat = chat;
        this.extractive = extractive;
        this.generative = generative;
        this.writer = writer;
        this.properties = properties;
    }

    @Override
    public boolean hasChatModel() {
        return chat.isConfigured();
    }

    @Override
    public Answered answer(String question, Evidence evidence, Mode mode, Consumer<AnswerPart> listener) {
        long start = System.nanoTime();
        Drafts drafts = Trace.step("answer", () -> extractive.drafts(question, evidence));
        var stages = new ArrayList<Stage>();
        stages.add(new Stage("answer", Duration.ofNanos(System.nanoTime() - start)));
        if (mode == Mode.EXTRACTIVE || !chat.isConfigured() || !drafts.mayBeAnswered(properties)) {
            return whole(drafts, evidence, Mode.EXTRACTIVE, stages, listener);
        }
        Generated generated = Trace.step("generate", () -> generative.generate(question, evidence, drafts, listener));
        stages.add(new Stage("generate", generated.took().minus(generated.text().checking())));
        stages.add(new Stage("check", generated.text().checking()));
        if (!generated.course().is(Kind.WHOLE)) {
            Trace.note("docent.fallback", generated.course().reason());
            stages.add(new Stage("fallback: " + generated.course().reason(), Duration.ZERO));
        }
        return generated.text().hasBegun()
                ? completed(drafts, generated, stages)
                : instead(drafts, evidence, generated.course(), stages, listener);
    }

    private Answered completed(Drafts drafts, Generated generated, List<Stage> stages) {
        AnswerText text = generated.told().text();
        Optional<String> shortAnswer = new Completion(drafts, text, generated.text())
                .add(!generated.course().is(Kind.WHOLE));
        generated.told().tell();
        Drafts believed = drafts.isMissing() ? drafts.affirmed() : drafts;
        return new Answered(writer.answer(text, believed, shortAnswer), Mode.GENERATIVE, stages);
    }

    private Answered instead(
            Drafts drafts, Evidence evidence, Course course, List<Stage> stages, Consumer<AnswerPart> listener) {
        if (!course.is(Kind.DECLINED)) {
            return whole(drafts, evidence, Mode.EXTRACTIVE, stages, listener);
        }
        Drafts doubted = drafts.doubted(properties);
        return whole(doubted, evidence, doubted.isMissing() ? Mode.GENERATIVE : Mode.EXTRACTIVE, stages, listener);
    }

    private Answered whole(
            Drafts drafts, Evidence evidence, Mode made, List<Stage> stages, Consumer<AnswerPart> listener) {
        Answer answer = writer.write(drafts, evidence.isPreliminary());
        Telling.whole(answer, listener);
        return new Answered(answer, made, stages);
    }
}
