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
        return new ExpandingRetriever(plain, chat, Prompts.own(), Duration.ofSeconds(1)).retrieve(QUERY);
    }

    @Test
    void aQuestionIsSearchedForInOtherWordsToo() {
        var chat = ScriptedChat.saying("1. Who funds the ferry?\n\n- Who finances the\u200B boat?\nWho bears its cost?\nA fourth");

        Evidence evidence = retrieve(chat);

        assertThat(searched.getFirst().text()).isEqualTo("Who pays for the ferry?");
        assertThat(searched.getFirst().otherWords())
                .containsExactly("Who funds the ferry?", "Who finances the boat?", "Who bears its cost?");
        assertThat(chat.asked.getFirst().user()).contains("Who pays for the ferry?");
        assertThat(evidence.stages()).extracting(Stage::name).containsExactly("expand");
    }

    @Test
    void whereTheModelFailsTheQuestionIsSearchedForAsItIs() {
        retrieve(new ScriptedChat().says("Who fu").ends(Ending.FAILED));

        assertThat(searched).containsExactly(QUERY);
    }
}
