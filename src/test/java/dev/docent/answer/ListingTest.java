package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static List<String> items(String text, String word) {
        return Listing.at(text, text.indexOf(word)).orElseThrow().items().stream()
                .map(item -> item.in(text))
                .toList();
    }

    @Test
    void marksTellTheItemsOfAList() {
        String text = "In the box:\n\n- a recorder\n- a cable,\n  one metre\n\nThe card is sold apart.";

        assertThat(items(text, "recorder")).containsExactly("- a recorder", "- a cable,\n  one metre");
    }

    @Test
    void aListWithoutMarksEndsWhereSentencesBegin() {
        String text = "She named two aims:\n\nmore trust;\n\ncloser coordination.\n\nTogether they should help.";

        assertThat(items(text, "closer")).containsExactly("more trust;", "closer coordination.");
    }

    @Test
    void linesThatBeginWithALabelAreAList() {
        String text =
                "Special leave\n\nMoving house: one day.\n\nWedding: two days.\n\nAnyone who returns is offered a talk.";

        assertThat(items(text, "Wedding")).containsExactly("Moving house: one day.", "Wedding: two days.");
    }

    @Test
    void whatAnnouncesAListLeadsToIt() {
        String text = "She named two aims:\n\n1. trust\n2. trade\n";

        assertThat(items(text, "named")).containsExactly("1. trust", "2. trade");
    }

    @Test
    void aHeadingAndParagraphsAreNoList() {
        String text = "1. Conflicts of interest\n\nGifts are returned. The rest goes to the raffle.";

        assertThat(Listing.at(text, text.indexOf("Gifts"))).isEmpty();
        assertThat(Listing.at(text, 3)).isEmpty();
    }

    @Test
    void theItemsOfAListAreReadInOneLine() {
        assertThat(Listing.sentence("- Recorder\n- Wind shield\n- This sheet."))
                .contains("Recorder; Wind shield; This sheet.");
    }
}
