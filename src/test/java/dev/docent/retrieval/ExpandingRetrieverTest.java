package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.chat.ChatEvent.Ending;
import dev.docent.chat.ScriptedChat;
import dev.docent.index.Filter;
import dev.docent.prompt.Prompts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpandingRetrieverTest {

    private static final Query QUERY = new Query("Who pays for the ferry?", Filter.NONE);

    private final List<Query> searched = new ArrayList<>();

    private Evidence retrieve(ScriptedChat chat) {
        return retrieve(chat, QUERY);
    }

    private Evidence retrieve(ScriptedChat chat, Query query) {
        var plain = new Retriever() {
            @Override
            public Evidence search(Query query, int limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Evidence retrieve(Query query) {
                searched.add(query);
                return new Evidence(List.of(), List.of());
            }
        };
        return new ExpandingRetriever(plain, chat, Prompts.own(), Duration.ofSeconds(1)).retrieve(query);
    }

    @Test
    void aQuestionIsSearchedForInOtherWordsToo() {
        var chat = ScriptedChat.saying("Here are three other ways:\n"
                + "1. Who funds the ferry?\n\n- Who finances the\u200B boat?\nWho bears its cost?\nA fourth");

        Evidence evidence = retrieve(chat);

        assertThat(searched.getFirst().text()).isEqualTo("Who pays for the ferry?");
        assertThat(searched.getFirst().otherWords())
                .containsExactly("Who funds the ferry?", "Who finances the boat?", "Who bears its cost?");
        assertThat(chat.asked.getFirst().user()).contains("Who pays for the ferry?");
        assertThat(evidence.stages()).extracting(Stage::name).containsExactly("expand");
    }

    @Test
    void whereTheModelFailsTheQuestionIsSearchedForAsItIs() {
        Evidence evidence = retrieve(new ScriptedChat().says("Who fu").ends(Ending.FAILED));

        assertThat(searched).containsExactly(QUERY);
        assertThat(evidence.stages()).extracting(Stage::name).containsExactly("expand: not used");
    }

    @Test
    void aModelThatTakesTooLongHasNotFailed() {
        var chat = new ScriptedChat().says("Who fu").pauses();

        retrieve(chat);

        assertThat(searched).containsExactly(QUERY);
        assertThat(chat.givenUp).isZero();
        assertThat(chat.open).isZero();
    }

    @Test
    void theModelIsNotAskedWhereAQuestionIsToKeepItsWords() {
        var chat = ScriptedChat.saying("Who funds the ferry?");

        Evidence evidence = retrieve(chat, QUERY.inItsOwnWords());

        assertThat(chat.asked).isEmpty();
        assertThat(searched).containsExactly(QUERY.inItsOwnWords());
        assertThat(evidence.stages()).isEmpty();
    }
}
