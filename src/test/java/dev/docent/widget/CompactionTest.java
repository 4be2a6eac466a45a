package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactionTest {

    @Test
    void spacesAndCommentsGoButNotThoseOfATextOrAnExpression() {
        String script = """
                /* Adds. */
                const add = (one, other) => {
                return one + other;
                };
                const said = text.replace(/ = [/'] /g, ' = { } ') + `${ a } = ${add(1, 2)}`;
                const half = (a + b) / 2; const third = c / 3;
                """;

        assertThat(Compaction.of(script)).isEqualTo("""
                const add=(one,other)=>{return one + other;};const said=text.replace(/ = [/'] /g,' = { } ')+ \
                `${ a } = ${add(1, 2)}`;const half=(a + b)/ 2;const third=c / 3;""");
    }

    @Test
    void aSheetKeepsWhatItSays() {
        String script =
                "const sheet = `\n/* Calm. */\n.a :is(p, li) { margin: 0 calc(1px + 2em); }\n.b > .c::after { content: \"\"; }\n`;\n";

        assertThat(Compaction.of(script))
                .isEqualTo("const sheet=` .a :is(p,li){margin:0 calc(1px + 2em)}.b > .c::after{content:\"\"}`;");
    }

    @Test
    void privateMembersHaveShortNames() {
        String script = """
                class Log {
                #views = new Map();
                async #follow(view) {
                this.#views.set(view, '#follow');
                }
                }
                """;

        assertThat(Compaction.of(script)).isEqualTo("""
                class Log{#a=new Map();async #b(view){this.#a.set(view,'#follow');}}
                """);
    }
}
