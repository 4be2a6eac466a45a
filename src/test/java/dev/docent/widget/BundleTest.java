package dev.docent.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static String bundle(Map<String, String> modules, String first) {
        return Bundle.of(path -> Optional.ofNullable(modules.get(path)).orElseThrow(), first);
    }

    @Test
    void modulesStandBeforeThoseThatImportThem() {
        String script = bundle(
                Map.of(
                        "main.js", "import { greet as hello } from './parts/greet.js';\n\nhello();\n",
                        "parts/greet.js",
                                "import name from '../name.js';\nexport function greet() {\n  return name;\n}\n",
                        "name.js", "export default 'Docent';\n"),
                "main.js");

        assertThat(script).isEqualTo("""
                const m0 = (() => {
                const standard = 'Docent';
                return { standard };
                })();
                const m1 = (() => {
                const name = m0.standard;
                function greet() {
                return name;
                }
                return { greet };
                })();
                const m2 = (() => {
                const { greet: hello } = m1;
                hello();
                return {  };
                })();
                """);
    }

    @Test
    void aModuleThatSeveralImportIsThereOnce() {
        String script = bundle(
                Map.of(
                        "a.js", "import * as b from './b.js';\nimport { c } from './c.js';\nb.x(c);\n",
                        "b.js", "import { c } from './c.js';\nexport const x = () => c;\n",
                        "c.js", "export const c = 1;\n"),
                "a.js");

        assertThat(script.split("const c = 1", -1)).hasSize(2);
        assertThat(script).contains("const b = m1;");
    }

    @Test
    void documentationIsLeftOut() {
        String script = bundle(Map.of("a.js", "/**\n * Adds.\n */\nexport const add = 1;\n"), "a.js");

        assertThat(script).doesNotContain("Adds.").contains("const add = 1;");
    }

    @Test
    void aCircleIsAMistake() {
        Map<String, String> circle = Map.of("a.js", "import './b.js';\n", "b.js", "import './a.js';\n");

        assertThatThrownBy(() -> bundle(circle, "a.js"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.js");
    }
}
